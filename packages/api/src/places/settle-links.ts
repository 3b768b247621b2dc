import type { Tx } from '@upstream/db/db';
import { dateFromDay } from '@upstream/domain/dates/day';
import { WIDER_PLACES } from '@upstream/domain/places/nation-and-region';
import { placeNameKey } from '@upstream/domain/places/place';
import { holdingsOf } from '@upstream/domain/places/place-holding';
import type { PlaceRecord } from '@upstream/formats/places-row';

/** A row that hangs on a place, and its place. */
interface Hanging {
  placeId: string;
}

/** How one kind of such rows is kept. */
interface Shelf<Row extends Hanging> {
  standing: Row[];
  wanted: Row[];
  remove(row: Row): Promise<unknown>;
  add(rows: Row[]): Promise<unknown>;
}

/**
 * Brings names, hierarchy and successors of the listed places to what the list says, and answers with the codes
 * of the places for which that changed something. A code that is on no record is passed over.
 */
export async function settleLinks(tx: Tx, rows: readonly PlaceRecord[]): Promise<Set<string>> {
  const places = await tx.place.findMany({ select: { id: true, code: true } });
  const idOf = new Map(places.map(({ id, code }) => [code, id]));
  const codeOf = new Map(places.map(({ id, code }) => [id, code]));
  const listed = [...WIDER_PLACES, ...rows].flatMap(({ code }) => idOf.get(code) ?? []);
  const where = { placeId: { in: listed } };

  const changed = [
    await settle({
      standing: await tx.placeName.findMany({ where }),
      wanted: namesOf(rows, idOf),
      remove: ({ placeId, key }) => tx.placeName.deleteMany({ where: { placeId, key } }),
      add: (data) => tx.placeName.createMany({ data }),
    }),
    await settle({
      standing: await tx.placeParent.findMany({ where }),
      wanted: parentsOf(rows, idOf),
      remove: ({ placeId, parentId, kind }) =>
        tx.placeParent.deleteMany({ where: { placeId, parentId, kind } }),
      add: (data) => tx.placeParent.createMany({ data }),
    }),
    await settle({
      standing: await tx.placeSuccessor.findMany({ where }),
      wanted: successorsOf(rows, idOf),
      remove: ({ placeId, successorId }) => tx.placeSuccessor.deleteMany({ where: { placeId, successorId } }),
      add: (data) => tx.placeSuccessor.createMany({ data }),
    }),
  ];
  return new Set(changed.flatMap((ids) => ids.flatMap((id) => codeOf.get(id) ?? [])));
}

async function settle<Row extends Hanging>({ standing, wanted, remove, add }: Shelf<Row>): Promise<string[]> {
  const [before, after] = [new Map(standing.map(spelt)), new Map(wanted.map(spelt))];
  const stale = [...before].filter(([words]) => !after.has(words)).map(([, row]) => row);
  const fresh = [...after].filter(([words]) => !before.has(words)).map(([, row]) => row);
  for (const row of stale) await remove(row);
  if (fresh.length > 0) await add(fresh);
  return [...stale, ...fresh].map(({ placeId }) => placeId);
}

function spelt<Row extends Hanging>(row: Row): [string, Row] {
  return [JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))), row];
}

type Ids = ReadonlyMap<string, string>;

function namesOf(rows: readonly PlaceRecord[], idOf: Ids) {
  const wider = WIDER_PLACES.map(({ code, name }) => ({ code, names: [name] }));
  const listed = rows.map((row) => ({
    code: row.code,
    names: [row.name, row.officialName, ...row.alternativeNames, ...row.formerGssCodes],
  }));
  return [...wider, ...listed].flatMap(({ code, names }) => {
    const placeId = idOf.get(code);
    if (!placeId) return [];
    const byKey = new Map(names.toReversed().map((name) => [placeNameKey(name), name]));
    byKey.delete('');
    return [...byKey].map(([key, name]) => ({ placeId, key, name }));
  });
}

function parentsOf(rows: readonly PlaceRecord[], idOf: Ids) {
  return holdingsOf(rows).flatMap(({ code, parentCode, kind, from, until }) => {
    const [placeId, parentId] = [idOf.get(code), idOf.get(parentCode)];
    if (!placeId || !parentId) return [];
    const days = { from: from ? dateFromDay(from) : null, until: until ? dateFromDay(until) : null };
    return [{ placeId, parentId, kind, ...days }];
  });
}

function successorsOf(rows: readonly PlaceRecord[], idOf: Ids) {
  return rows.flatMap(({ code, replacedByCodes }) =>
    replacedByCodes.flatMap((successor) => {
      const [placeId, successorId] = [idOf.get(code), idOf.get(successor)];
      return placeId && successorId ? [{ placeId, successorId }] : [];
    }),
  );
}
