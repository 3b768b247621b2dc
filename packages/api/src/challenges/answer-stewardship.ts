import { db } from '@upstream/db/db';
import { whyNotAnswerStewardship } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const AnswerStewardship = z.object({
  challengeId: id('Challenge'),
  accepts: z.boolean({ error: 'Say whether your organisation accepts.' }),
});

/** The actor's organisation accepts or declines to look after a challenge it was invited to. */
export async function answerStewardship(actor: Actor, input: unknown, now: Date) {
  const { challengeId, accepts } = parse(AnswerStewardship, input);
  return db.as(actor, {}, async (tx) => {
    const { standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotAnswerStewardship(actor, standing);
    if (refusal) throw refusal;

    const { organisationId } = actingFor(actor);
    const steward = await tx.steward.update({
      where: { challengeId_organisationId: { challengeId, organisationId } },
      data: accepts ? { status: 'ACTIVE', since: now } : { status: 'DECLINED', until: now },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: accepts ? 'steward.accepted' : 'steward.declined',
      record: { type: 'Steward', id: steward.id },
      about,
    });
    return { challengeId };
  });
}
