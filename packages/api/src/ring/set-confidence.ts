import { db } from '@upstream/db/db';
import { whyNotSetConfidence } from '@upstream/domain/initiatives/why-not-initiative';
import type { Actor } from '@upstream/domain/people/actor';
import { CONFIDENCE_LEVELS, QUESTIONS } from '@upstream/domain/ring/question';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { noteActing, openInitiative } from '../initiatives/open-initiative.ts';
import { id, idempotencyKey, parse } from '../parse.ts';

const SetConfidence = z.object({
  initiativeId: id('Initiative'),
  question: z.literal(QUESTIONS, { error: 'Choose a question from 1 to 7.' }),
  level: z.literal(CONFIDENCE_LEVELS, { error: 'Choose from 0, no confidence, to 4, full confidence.' }),
  idempotencyKey: idempotencyKey(),
});

/** An owner says how confident it is of an answer, for itself alone. Each time is a row of its own. */
export async function setConfidence(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, question, level, idempotencyKey: key } = parse(SetConfidence, input);
  return db.as(actor, { once: { key, verb: 'setConfidence', request: input } }, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal = whyNotSetConfidence(actor, initiative, now);
    if (refusal) throw refusal;
    const { personId, organisationId } = actingFor(actor);

    const { id: confidenceId } = await tx.confidence.create({
      data: { initiativeId, organisationId, personId, question, level, saidAt: now },
      select: { id: true },
    });
    await noteActing(tx, actor, initiativeId, now);
    await record(tx, actor, now, {
      did: 'ring.confidence_set',
      record: { type: 'Confidence', id: confidenceId },
      about: { initiativeId },
      after: { question, level },
    });
    return { initiativeId };
  });
}
