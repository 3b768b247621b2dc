import type { Tx } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { HELP_KINDS, type HelpKind } from '@upstream/domain/challenges/help-kind';
import { dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { HELP_OFFERED_WORDS } from '@upstream/domain/words/challenge-words';
import { joinNames } from '@upstream/domain/words/count';

/** How many are shown: a nudge, not a list. */
const MOST_NEW = 3;

/** A challenge that an organisation might help with, by its UUID. */
export interface NewForYou {
  challengeId: string;
  /** The kinds of help it misses that the organisation offers. */
  helps: HelpKind[];
  /** Why it is told, as a sentence. */
  why: string;
}

/**
 * Open challenges in or around the organisation's places that miss help, and that it has nothing to do with yet:
 * first those that miss what it offers, in a post that stands or when it joined another challenge.
 */
export async function newForYou(
  tx: Tx,
  { organisationId }: OrganisationActor,
  now: Date,
): Promise<NewForYou[]> {
  const near = await around(tx, organisationId, now);
  const offers = await offersOf(tx, organisationId);
  const fitting = await missing(tx, near, { help: { in: offers } }, MOST_NEW);
  const others = await missing(tx, near, { help: { notIn: offers } }, MOST_NEW);
  const told = [...fitting, ...others.filter(({ id }) => !fitting.some((one) => one.id === id))];
  return told.slice(0, MOST_NEW).map(({ id, asks }) => {
    const helps = offers.filter((offer) => asks.some(({ help }) => help === offer));
    return { challengeId: id, helps, why: whyTold(helps) };
  });
}

function whyTold(helps: readonly HelpKind[]): string {
  if (helps.length === 0) return 'It is around the places you serve.';
  return `You offer ${joinNames(helps.map((help) => HELP_OFFERED_WORDS[help]))}.`;
}

const UNFILLED = { withdrawnAt: null, links: { none: {} } };

function missing(tx: Tx, near: Prisma.ChallengeWhereInput, asked: Prisma.AskWhereInput, take: number) {
  return tx.challenge.findMany({
    where: { AND: [near, { asks: { some: { ...UNFILLED, ...asked } } }] },
    select: { id: true, asks: { where: UNFILLED, select: { help: true } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** The kinds of help an organisation has said it can give. */
async function offersOf(tx: Tx, organisationId: string): Promise<HelpKind[]> {
  const joined = await tx.participation.findMany({ where: { organisationId }, select: { offers: true } });
  const posted = await tx.post.findMany({
    where: { organisationId, kind: 'OFFER', closedAt: null },
    select: { help: true },
  });
  const offered = [...joined.flatMap(({ offers }) => offers), ...posted.map(({ help }) => help)];
  return HELP_KINDS.filter((help) => offered.includes(help));
}

async function around(tx: Tx, organisationId: string, now: Date): Promise<Prisma.ChallengeWhereInput> {
  const today = dateFromDay(dayOf(now));
  return {
    status: 'OPEN',
    AND: [
      { OR: [{ opensOn: null }, { opensOn: { lte: today } }] },
      { OR: [{ closesOn: null }, { closesOn: { gte: today } }] },
    ],
    places: { some: { placeId: { in: await placesAround(tx, organisationId) } } },
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
