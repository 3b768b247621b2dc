import { db } from '@upstream/db/db';
import { whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const RemoveEvidence = z.object({ evidenceId: id('ChallengeEvidence') });

/** A steward takes one piece of evidence away; its removal stays on record. */
export async function removeEvidence(actor: Actor, input: unknown, now: Date) {
  const { evidenceId } = parse(RemoveEvidence, input);
  return db.as(actor, {}, async (tx) => {
    const where = { id: evidenceId };
    const piece = await tx.challengeEvidence.findUnique({ where, select: { challengeId: true, kind: true } });
    if (!piece) throw new NotFound('There is no such evidence.');
    const { challengeId, kind } = piece;
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotUpdate(actor, state, standing);
    if (refusal) throw refusal;

    const { count } = await tx.challengeEvidence.deleteMany({ where });
    if (count === 0) throw new NotFound('There is no such evidence.');
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'evidence.removed',
      record: { type: 'ChallengeEvidence', id: evidenceId },
      about,
      before: { kind },
    });
    return { challengeId };
  });
}
