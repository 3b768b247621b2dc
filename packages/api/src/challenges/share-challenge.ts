import { db, type Tx } from '@upstream/db/db';
import { whyNotShare } from '@upstream/domain/challenges/why-not-steward';
import { MOST } from '@upstream/domain/limits';
import type { Actor, OrganisationActor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { refuseUnknownPlaces } from '../organisations/organisation-input.ts';
import { choice, idempotencyKey, parse } from '../parse.ts';
import {
  askShape,
  challengeShape,
  datesInOrder,
  evidence,
  refuseForeignPartnership,
} from './challenge-input.ts';

const ShareChallenge = z
  .object({
    ...challengeShape,
    status: choice(['DRAFT', 'OPEN']),
    asks: z.array(z.object(askShape)).max(MOST.asks, `Ask for at most ${MOST.asks} things.`).default([]),
    evidence: z.array(evidence).max(MOST.links, `Give at most ${MOST.links} pieces.`).default([]),
    idempotencyKey: idempotencyKey(),
  })
  .superRefine(datesInOrder);

type Said = z.output<typeof ShareChallenge>;

/** The actor's organisation shares a challenge, as a draft or open, and becomes its first steward. */
export async function shareChallenge(actor: Actor, input: unknown, now: Date) {
  const said = parse(ShareChallenge, input);
  const once = { key: said.idempotencyKey, verb: 'shareChallenge', request: input };
  return db.as(actor, { once }, async (tx) => {
    const refusal = whyNotShare(actor, said, Boolean(said.partnershipId));
    if (refusal) throw refusal;
    const sharer = actingFor(actor);
    await refuseForeignPartnership(tx, sharer, said.partnershipId);
    await refuseUnknownPlaces(tx, said.placeIds, 'placeIds');

    const challengeId = await write(tx, sharer, said, now);
    const { status, visibility, theme, statement, partnershipId } = said;
    const words = { root: { challengeId }, recordId: challengeId, field: 'statement', words: statement };
    await record(tx, actor, now, {
      did: 'challenge.shared',
      record: { type: 'Challenge', id: challengeId },
      about: { challengeId, partnershipId },
      after: { status, visibility, theme, statement: await keepWords(tx, actor, now, words) },
    });
    return { challengeId };
  });
}

async function write(tx: Tx, sharer: OrganisationActor, said: Said, now: Date): Promise<string> {
  const { asks, evidence: known, placeIds, idempotencyKey: _key, ...own } = said;
  const { organisationId, personId } = sharer;
  const challenge = await tx.challenge.create({
    data: { ...own, createdAt: now, updatedAt: now },
    select: { id: true },
  });
  const challengeId = challenge.id;
  await tx.steward.create({ data: { challengeId, organisationId, status: 'ACTIVE', since: now } });
  await tx.challengePlace.createMany({ data: placeIds.map((placeId) => ({ challengeId, placeId })) });
  await tx.ask.createMany({ data: asks.map((ask, at) => ({ ...ask, challengeId, position: at + 1 })) });
  await tx.challengeEvidence.createMany({
    data: known.map((piece) => ({
      ...piece,
      challengeId,
      addedById: personId,
      addedForId: organisationId,
      addedAt: now,
    })),
  });
  return challengeId;
}
