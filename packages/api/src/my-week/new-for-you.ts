import type { Tx } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { OrganisationActor } from '@upstream/domain/people/actor';

/** How many are shown: a nudge, not a list. */
export const MOST_NEW = 3;

/**
 * Open challenges in or around the organisation's places that miss help of a kind it has offered before (of any
 * kind, while it has offered none), and that it has nothing to do with yet.
 */
export async function newForYou(
  tx: Tx,
  { organisationId }: OrganisationActor,
  now: Date,
): Promise<Prisma.ChallengeWhereInput> {
  const today = dateFromDay(dayOf(now));
  const near = await placesAround(tx, organisationId);
  const offered = await tx.participation.findMany({ where: { organisationId }, select: { offers: true } });
  const offers = [...new Set(offered.flatMap((participation) => participation.offers))];
  const missing = { withdrawnAt: null, links: { none: {} } };
  return {
    status: 'OPEN',
    AND: [
      { OR: [{ opensOn: null }, { opensOn: { lte: today } }] },
      { OR: [{ closesOn: null }, { closesOn: { gte: today } }] },
    ],
    places: { some: { placeId: { in: near } } },
    asks: { some: offers.length > 0 ? { ...missing, help: { in: offers } } : missing },
    participations: { none: { organisationId } },
    stewards: { none: { organisationId } },
  };
}

/** Where the organisation is based and what it serves, with what lies within each and what each lies within. */
async function placesAround(tx: Tx, organisationId: string): Promise<string[]> {
  const own = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { placeId: true, placesServed: { select: { placeId: true } } },
  });
  const places = [own?.placeId, ...(own?.placesServed ?? []).map(({ placeId }) => placeId)].filter(
    (placeId) => typeof placeId === 'string',
  );
  if (places.length === 0) return [];
  const around = await tx.placeWithin.findMany({
    where: { OR: [{ ancestorId: { in: places } }, { placeId: { in: places } }] },
    select: { placeId: true, ancestorId: true },
  });
  return [...new Set(around.flatMap(({ placeId, ancestorId }) => [placeId, ancestorId]))];
}
