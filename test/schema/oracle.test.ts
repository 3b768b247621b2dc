import { randomUUID } from 'node:crypto';
import { actorOf } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Reader, readableBy } from './oracle.ts';
import { drawFrom, makeWorld } from './world.ts';
import { write, writeRoots } from './write-world.ts';

const SEED = 20261123;
const world = makeWorld(SEED);
const homeless = randomUUID();

beforeAll(() => write(world, homeless));

/** What a reader finds in each relation that the oracle speaks of, of this world alone. */
async function foundBy(personId: string | null, relations: readonly string[]) {
  const identity = personId ? await actorOf(personId, null) : null;
  return db.reading(identity, async (tx) => {
    const found: Record<string, string[]> = {};
    for (const relation of relations) {
      const rows = await tx.$queryRawUnsafe<{ id: string }[]>(`select id from ${relation}`);
      found[relation] = rows.map(({ id }) => id).sort();
    }
    return found;
  });
}

async function everyReaderFindsWhatTheOracleSays(): Promise<number> {
  let told = 0;
  const readers: { person: string | null; for: Reader }[] = [
    { person: null, for: null },
    ...world.organisations.map(({ id, person }) => ({ person, for: id })),
  ];
  for (const reader of readers) {
    const expected = readableBy(world, reader.for);
    expect(await foundBy(reader.person, Object.keys(expected))).toEqual(expected);
    told += Object.values(expected).flat().length;
  }
  return told;
}

describe('what the database lets each reader find', () => {
  it('is what the product says in plain words, for every record and reader', async () => {
    expect(await everyReaderFindsWhatTheOracleSays()).toBeGreaterThan(1000);
  });

  it('is nothing but what is public, and themselves, for a person who belongs nowhere', async () => {
    const expected = readableBy(world, null);
    const found = await foundBy(homeless, Object.keys(expected));
    expect(found).toEqual({ ...expected, person: [homeless] });
  });

  it('follows each record when its visibility, its status or its partnership changes', async () => {
    const { one } = drawFrom(SEED + 1);
    for (const partnership of world.partnerships) partnership.visibility = one(['PUBLIC', 'MEMBERS']);
    for (const challenge of world.challenges) {
      challenge.visibility = one(['PUBLIC', 'MEMBERS', 'STEWARDS']);
      challenge.status = one(['DRAFT', 'OPEN', 'CLOSED']);
      challenge.partnership = one(world.partnerships).id;
    }
    for (const initiative of world.initiatives) initiative.visibility = one(['PUBLIC', 'MEMBERS', 'OWNERS']);
    await writeRoots(world);
    expect(await everyReaderFindsWhatTheOracleSays()).toBeGreaterThan(1000);
  });

  it('follows each organisation in and out', async () => {
    const { likely } = drawFrom(SEED + 2);
    for (const member of world.members) member.status = likely(0.5) ? 'ACTIVE' : 'LEFT';
    for (const partner of world.participations) partner.status = likely(0.5) ? 'ACTIVE' : 'LEFT';
    for (const stake of world.stakes) stake.status = likely(0.5) ? 'ACTIVE' : 'EXITED';
    await withClient(logins.ownerUrl, async (client) => {
      for (const { id, status } of world.members)
        await client.query(`update partnership_member set status = '${status}' where id = $1`, [id]);
      for (const { id, status } of world.participations)
        await client.query(`update participation set status = '${status}' where id = $1`, [id]);
      for (const { id, status } of world.stakes)
        await client.query(`update stake set status = '${status}' where id = $1`, [id]);
    });
    expect(await everyReaderFindsWhatTheOracleSays()).toBeGreaterThan(1000);
  });
});
