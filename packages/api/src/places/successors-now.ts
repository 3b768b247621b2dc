import type { Tx } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { dayFromDate } from '@upstream/domain/dates/day';
import { currentSuccessors } from '@upstream/domain/places/place';

/** The places that stand at an instant where an ended one stood, by name; none for one that stands itself. */
export async function successorsNow<Query extends Pick<Prisma.PlaceFindManyArgs, 'include' | 'select'>>(
  tx: Tx,
  query: Query,
  placeId: string,
  now: Date,
) {
  const after = await tx.$queryRaw<{ id: string }[]>`
    with recursive after(id) as (
      select ${placeId}::uuid
      union
      select successor_id from place_successor join after on place_id = after.id
    ) select id from after`;
  const line = await tx.place.findMany({
    where: { id: { in: after.map(({ id }) => id) } },
    select: {
      id: true,
      code: true,
      startsOn: true,
      endsOn: true,
      successors: { select: { successor: { select: { code: true } } } },
    },
  });
  const dated = line.map(({ startsOn, endsOn, successors, ...place }) => ({
    ...place,
    startsOn: startsOn && dayFromDate(startsOn),
    endsOn: endsOn && dayFromDate(endsOn),
    replacedByCodes: successors.map(({ successor }) => successor.code),
  }));
  const ended = dated.find(({ id }) => id === placeId);
  const find = (code: string) => dated.find((place) => place.code === code) ?? null;
  const ids = ended ? currentSuccessors(ended, find, now).map(({ id }) => id) : [];
  return tx.place.findMany({
    ...query,
    where: { id: { in: ids } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
