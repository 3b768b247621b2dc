import type { Tx } from '@upstream/db/db';
import { dayOf } from '@upstream/domain/dates/london';

/** How many records of each kind are at a place, what lies within it included. */
export interface There {
  openChallenges: number;
  initiatives: number;
  partnerships: number;
  organisations: number;
}

/** Counts, for several places in one statement, what the transaction's reader may know of there. */
export async function countThere(
  tx: Tx,
  placeIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, There>> {
  const rows = await tx.$queryRaw<({ id: string } & There)[]>`
    with wide as (select ancestor_id as id, place_id from place_within where ancestor_id = any(${[...placeIds]}::uuid[])),
    there as (
      select wide.id, 'challenge' as kind, c.id as record from wide
        join challenge_place using (place_id) join challenge c on c.id = challenge_id
       where c.status = 'OPEN' and (c.opens_on is null or c.opens_on <= ${dayOf(now)}::date)
         and (c.closes_on is null or c.closes_on >= ${dayOf(now)}::date)
      union select wide.id, 'initiative', initiative_id from wide join initiative_place using (place_id)
      union select wide.id, 'partnership', partnership_id from wide join partnership_place using (place_id)
      union select wide.id, 'organisation', organisation_id from wide join organisation_place using (place_id)
      union select wide.id, 'organisation', o.id from wide join organisation o using (place_id))
    select id,
           count(*) filter (where kind = 'challenge')::int as "openChallenges",
           count(*) filter (where kind = 'initiative')::int as initiatives,
           count(*) filter (where kind = 'partnership')::int as partnerships,
           count(*) filter (where kind = 'organisation')::int as organisations
      from there group by id`;
  return new Map(rows.map(({ id, ...there }) => [id, there]));
}
