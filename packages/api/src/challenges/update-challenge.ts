import { db, type Tx } from '@upstream/db/db';
import { whyNotUpdate, whyNotVisible } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { refuseUnknownPlaces } from '../organisations/organisation-input.ts';
import { id, parse, version } from '../parse.ts';
import { challengeShape, datesInOrder, refuseForeignPartnership } from './challenge-input.ts';
import { loadChallenge } from './load-challenge.ts';

const UpdateChallenge = z
  .object({ ...challengeShape, challengeId: id('Challenge'), expectedVersion: version() })
  .superRefine(datesInOrder);

/** A steward changes what a challenge says, whole: a field left out becomes empty. */
export async function updateChallenge(actor: Actor, input: unknown, now: Date) {
  const { challengeId, expectedVersion, placeIds, ...said } = parse(UpdateChallenge, input);
  return db.as(actor, {}, async (tx) => {
    const challenge = await loadChallenge(tx, actor, challengeId);
    const { partnershipId, statement, visibility, theme } = said;
    const { state, standing, version: current } = challenge;
    const refusal =
      whyNotUpdate(actor, state, standing) ??
      whyNotVisible(said, Boolean(partnershipId)) ??
      whyNotVersion(challenge, expectedVersion);
    if (refusal) throw refusal;
    if (partnershipId !== challenge.partnershipId)
      await refuseForeignPartnership(tx, actingFor(actor), partnershipId);
    await refuseUnknownPlaces(tx, placeIds, 'placeIds');

    await tx.challenge.update({
      where: { id: challengeId },
      data: { ...said, version: current + 1, updatedAt: now },
      select: { id: true },
    });
    await placeAt(tx, challengeId, placeIds);
    const words = { root: { challengeId }, recordId: challengeId, field: 'statement', words: statement };
    await record(tx, actor, now, {
      did: 'challenge.updated',
      record: { type: 'Challenge', id: challengeId },
      about: { challengeId, partnershipId },
      before: { version: current, visibility: state.visibility },
      after: {
        version: current + 1,
        visibility,
        theme,
        statement: await keepWords(tx, actor, now, words),
      },
    });
    return { challengeId };
  });
}

async function placeAt(tx: Tx, challengeId: string, placeIds: string[]): Promise<void> {
  await tx.challengePlace.deleteMany({ where: { challengeId, placeId: { notIn: placeIds } } });
  const data = placeIds.map((placeId) => ({ challengeId, placeId }));
  await tx.challengePlace.createMany({ data, skipDuplicates: true });
}
