import { db, type Tx } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { EVERYBODY } from '@upstream/domain/people/everybody';
import { NotPermitted } from '@upstream/domain/refusal';
import type { PlaceRecord } from '@upstream/formats/places-row';
import { record } from '../audit/record.ts';
import { columnsOf, type PlaceColumns, placesIn } from './place-columns.ts';
import { settleLinks } from './settle-links.ts';

/** What an import found to do, in places. */
export interface Imported {
  added: number;
  changed: number;
  unchanged: number;
}

const ONE_MINUTE = 60_000;

/**
 * Brings the places on record to what a register's list says: each place, its names, what it lies within and what
 * followed it; the nations and English regions come with any list. Places that the list does not name stay as they
 * are. Importing the same list again changes nothing and records nothing. Operators may, and the platform itself
 * (`null`), under a login that may write for it.
 */
export async function importPlaces(
  rows: readonly PlaceRecord[],
  actor: Actor | null,
  now: Date,
): Promise<Imported> {
  if (actor && !actor.operator)
    throw new NotPermitted('Ask an operator of this installation to import places.');
  const wanted = placesIn(rows);
  return db.as(actor, { timeoutMs: ONE_MINUTE }, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('places.import'))`;
    const { added, changed } = await settlePlaces(tx, wanted);
    for (const code of await settleLinks(tx, rows)) if (!added.has(code)) changed.add(code);
    const done = {
      added: added.size,
      changed: changed.size,
      unchanged: wanted.length - added.size - changed.size,
    };
    if (done.added + done.changed > 0) {
      await record(tx, actor, now, {
        did: 'places.imported',
        record: { type: 'Installation', id: EVERYBODY },
        after: { ...done },
      });
    }
    return done;
  });
}

async function settlePlaces(tx: Tx, wanted: readonly PlaceColumns[]) {
  const standing = await tx.place.findMany({ where: { code: { in: wanted.map(({ code }) => code) } } });
  const byCode = new Map(standing.map((place) => [place.code, place]));
  const fresh = wanted.filter(({ code }) => !byCode.has(code));
  await tx.place.createMany({ data: fresh });

  const changed = new Set<string>();
  for (const place of wanted) {
    const before = byCode.get(place.code);
    if (!before || sameColumns(before, place)) continue;
    await tx.place.update({ where: { code: place.code }, data: place });
    changed.add(place.code);
  }
  return { added: new Set(fresh.map(({ code }) => code)), changed };
}

function sameColumns(before: PlaceColumns, after: PlaceColumns): boolean {
  return JSON.stringify(columnsOf(before)) === JSON.stringify(columnsOf(after));
}
