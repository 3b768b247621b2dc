import { db } from '@upstream/db/db';
import { whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import { MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, idempotencyKey, parse } from '../parse.ts';
import { evidence } from './challenge-input.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const AddEvidence = z.intersection(
  z.object({ challengeId: id('Challenge'), idempotencyKey: idempotencyKey() }),
  evidence,
);

/** A steward adds to what is known: words, a link, or a figure with its source and its day. */
export async function addEvidence(actor: Actor, input: unknown, now: Date) {
  const { challengeId, idempotencyKey: key, ...piece } = parse(AddEvidence, input);
  return db.as(actor, { once: { key, verb: 'addEvidence', request: input } }, async (tx) => {
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotUpdate(actor, state, standing);
    if (refusal) throw refusal;
    if ((await tx.challengeEvidence.count({ where: { challengeId } })) >= MOST.links) {
      const message = `A challenge has at most ${MOST.links} pieces of evidence. Remove one first.`;
      throw new InvalidInput([{ field: 'kind', message }]);
    }

    const { personId, organisationId } = actingFor(actor);
    const { id: evidenceId } = await tx.challengeEvidence.create({
      data: { ...piece, challengeId, addedById: personId, addedForId: organisationId, addedAt: now },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'evidence.added',
      record: { type: 'ChallengeEvidence', id: evidenceId },
      about,
      after: { kind: piece.kind },
    });
    return { challengeId };
  });
}
