import type { Tx } from '@upstream/db/db';
import { Prisma } from '@upstream/db/generated/prisma/client';
import type { ChallengeStatus } from '@upstream/domain/challenges/challenge-status';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import type { Theme } from '@upstream/domain/challenges/theme';
import { dayOf } from '@upstream/domain/dates/london';

/** The orders a list of challenges comes in. */
export const CHALLENGE_ORDERS = ['BEST_MATCH', 'MOST_HELP_MISSING', 'CLOSING_SOON', 'NEWEST'] as const;

/** One order of challenges. */
export type ChallengeOrder = (typeof CHALLENGE_ORDERS)[number];

/** Which challenges are wanted; what is left out does not narrow. */
export interface Wanted {
  /** Words to find, forgiving of typing; best first. */
  words: string | null;
  placeId: string | null;
  themes: readonly Theme[];
  /** Kinds of help of which at least one is still missing. */
  helpMissing: readonly HelpKind[];
  statuses: readonly ChallengeStatus[];
  /** Only those that take organisations in today. */
  openNow: boolean;
  partnershipId: string | null;
  /** Only those this organisation looks after or takes part in. */
  organisationId: string | null;
}

interface Row {
  id: string;
  total: number;
  chairs: number;
}

const ORDER_BY: Record<ChallengeOrder, Prisma.Sql> = {
  BEST_MATCH: Prisma.sql`rank desc, c.updated_at desc, c.id`,
  MOST_HELP_MISSING: Prisma.sql`chairs desc, c.closes_on asc nulls last, c.id`,
  CLOSING_SOON: Prisma.sql`c.closes_on asc nulls last, c.id`,
  NEWEST: Prisma.sql`c.created_at desc, c.id desc`,
};

/** A page asked for: how many to skip, how many to show, and the day it is. */
interface Page {
  offset: number;
  limit: number;
  now: Date;
}

/**
 * One page of the challenges the transaction's reader may know of: their ids in order, how many there are in all,
 * and how many of their asks nobody has filled. Slips of typing are forgiven where the words themselves find none.
 */
export async function listChallenges(tx: Tx, wanted: Wanted, order: ChallengeOrder, page: Page) {
  const exact = await pageOf(tx, wanted, order, page, false);
  return exact.total > 0 || !wanted.words ? exact : pageOf(tx, wanted, order, page, true);
}

async function pageOf(tx: Tx, wanted: Wanted, order: ChallengeOrder, page: Page, forgiving: boolean) {
  const { words } = wanted;
  const { offset, limit, now } = page;
  const found = words
    ? Prisma.sql`join app.challenges_like(${words}, ${forgiving}) found on found.id = c.id`
    : Prisma.empty;
  const rank = words ? Prisma.sql`found.rank` : Prisma.sql`0`;
  const rows = await tx.$queryRaw<Row[]>`
    with missing as materialized (
      select challenge_id, count(*)::int as chairs, array_agg(help) as kinds from ask a
       where withdrawn_at is null and not exists (select from ask_link l where l.ask_id = a.id)
       group by challenge_id),
    listed as (
      select c.id, c.created_at, c.updated_at, c.closes_on, ${rank} as rank, coalesce(missing.chairs, 0) as chairs
        from challenge c ${found} left join missing on missing.challenge_id = c.id
       where ${Prisma.join(conditions(wanted, now), ' and ')}),
    whole as (select count(*)::int as total, coalesce(sum(chairs), 0)::int as chairs from listed)
    select page.id, whole.total, whole.chairs from whole
      left join (select c.id, row_number() over (order by ${ORDER_BY[order]}) as place from listed c
                  order by place limit ${limit} offset ${offset}) page on true
     order by page.place`;
  const [first] = rows;
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    total: first?.total ?? 0,
    emptyChairs: first?.chairs ?? 0,
  };
}

function conditions(wanted: Wanted, now: Date): Prisma.Sql[] {
  const { placeId, themes, helpMissing, statuses, openNow, partnershipId, organisationId } = wanted;
  const today = Prisma.sql`${dayOf(now)}::date`;
  const all = [Prisma.sql`c.status::text = any(${[...statuses]})`];
  if (themes.length > 0) all.push(Prisma.sql`c.theme::text = any(${[...themes]})`);
  if (helpMissing.length > 0) all.push(Prisma.sql`missing.kinds::text[] && ${[...helpMissing]}::text[]`);
  if (partnershipId) all.push(Prisma.sql`c.partnership_id = ${partnershipId}::uuid`);
  if (openNow)
    all.push(Prisma.sql`c.status = 'OPEN' and (c.opens_on is null or c.opens_on <= ${today})
      and (c.closes_on is null or c.closes_on >= ${today})`);
  if (placeId)
    all.push(Prisma.sql`c.id in (select p.challenge_id from challenge_place p
      join place_within w on w.place_id = p.place_id where w.ancestor_id = ${placeId}::uuid)`);
  if (organisationId)
    all.push(Prisma.sql`(c.id in (select challenge_id from steward
        where organisation_id = ${organisationId}::uuid and status = 'ACTIVE')
      or c.id in (select challenge_id from participation
        where organisation_id = ${organisationId}::uuid and status in ('PENDING', 'ACTIVE')))`);
  return all;
}
