import { db, type Tx } from '@upstream/db/db';
import { LIMITS, MOST } from '@upstream/domain/limits';
import {
  PARTNERSHIP_VISIBILITIES,
  type PartnershipVisibility,
} from '@upstream/domain/partnerships/partnership-membership';
import { whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { type Facts, keepWords, record } from '../audit/record.ts';
import { choice, id, parse, text, version } from '../parse.ts';
import { holdPartnership, knownPlaces } from './hold-partnership.ts';

const UpdatePartnership = z.object({
  partnershipId: id('Partnership'),
  expectedVersion: version(),
  name: text({ most: LIMITS.name }).nullish(),
  purpose: text({ most: LIMITS.statement, lines: true }).nullish(),
  visibility: choice(PARTNERSHIP_VISIBILITIES).nullish(),
  placeIds: z.array(id('Place')).max(MOST.places, `Name at most ${MOST.places} places.`).nullish(),
});

/** A convenor changes what a partnership is called, is for, who may know of it, or where it works. */
export async function updatePartnership(actor: Actor, input: unknown, now: Date) {
  const { partnershipId, expectedVersion, placeIds, ...asked } = parse(UpdatePartnership, input);
  return db.as(actor, {}, async (tx) => {
    const { partnership, own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotConvene(actor, own, 'change it') ?? whyNotVersion(partnership, expectedVersion);
    if (refusal) throw refusal;

    const name = asked.name ?? partnership.name;
    const purpose = asked.purpose ?? partnership.purpose;
    const visibility = asked.visibility ?? partnership.visibility;
    const before = await factsOf(tx, partnership);
    if (placeIds) await replacePlaces(tx, partnershipId, placeIds);
    const data = { name, purpose, visibility, version: { increment: 1 } };
    await tx.partnership.update({ where: { id: partnershipId }, data, select: { id: true } });

    const after: Facts = { ...(await factsOf(tx, { id: partnershipId, visibility })) };
    const words = { name, purpose };
    const kept = await keepChanged(tx, actor, now, { partnership, words });
    await record(tx, actor, now, {
      did: 'partnership.updated',
      record: { type: 'Partnership', id: partnershipId },
      about: { partnershipId },
      before,
      after: { ...after, ...kept },
    });
    return { partnershipId };
  });
}

async function factsOf(tx: Tx, { id, visibility }: { id: string; visibility: PartnershipVisibility }) {
  const places = await tx.partnershipPlace.findMany({
    where: { partnershipId: id },
    select: { placeId: true },
    orderBy: { placeId: 'asc' },
  });
  return { visibility, placeIds: places.map(({ placeId }) => placeId) };
}

async function replacePlaces(tx: Tx, partnershipId: string, placeIds: readonly string[]) {
  const wanted = await knownPlaces(tx, placeIds);
  await tx.partnershipPlace.deleteMany({ where: { partnershipId } });
  await tx.partnershipPlace.createMany({ data: wanted.map((placeId) => ({ partnershipId, placeId })) });
}

/** Keeps the words that differ, each as a version of its own. */
async function keepChanged(
  tx: Tx,
  actor: Actor,
  now: Date,
  changed: {
    partnership: { id: string; name: string; purpose: string };
    words: { name: string; purpose: string };
  },
) {
  const kept: Record<string, { wordsSha256: string }> = {};
  const { id } = changed.partnership;
  for (const field of ['name', 'purpose'] as const) {
    const words = changed.words[field];
    if (words === changed.partnership[field]) continue;
    kept[field] = await keepWords(tx, actor, now, {
      root: { partnershipId: id },
      recordId: id,
      field,
      words,
    });
  }
  return kept;
}
