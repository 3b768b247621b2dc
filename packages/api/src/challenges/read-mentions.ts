import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { id, parse } from '../parse.ts';
import { loadChallenge } from './load-challenge.ts';

const ReadMentions = z.object({ challengeId: id('Challenge') });

/**
 * Notes that a person has read the comments which name them under a challenge, so that their week no longer asks for
 * it. What somebody has read is their own business: it enters no record.
 */
export async function readMentions(actor: Actor, input: unknown, now: Date) {
  const { challengeId } = parse(ReadMentions, input);
  return db.as(actor, {}, async (tx) => {
    await loadChallenge(tx, actor, challengeId);
    const { personId } = actor;
    await tx.mention.updateMany({ where: { challengeId, personId, seenAt: null }, data: { seenAt: now } });
    return { challengeId };
  });
}
