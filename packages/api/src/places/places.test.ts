import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectDatabase, db, disconnectDatabase } from '@upstream/db/db';
import { logins } from '@upstream/db/testing/worker';
import { readPlacesCsv } from '@upstream/formats/places-csv';
import type { PlaceRecord } from '@upstream/formats/places-row';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';
import { importPlaces } from './import-places.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

const place = (changes: Partial<PlaceRecord> & { code: string; name: string }): PlaceRecord => ({
  gssCode: null,
  officialName: `${changes.name} Council`,
  type: 'UA',
  typeName: 'Unitary authority',
  nation: 'nation:england',
  region: 'region:south-west',
  countyCode: null,
  combinedAuthorityCode: null,
  startsOn: null,
  endsOn: null,
  replacedByCodes: [],
  alternativeNames: [],
  formerGssCodes: [],
  lat: 51,
  lon: -2,
  population: null,
  ...changes,
});

const ROWS = [
  place({ code: 'AMR', name: 'Aldermoor', gssCode: 'E06000999', alternativeNames: ['The Moor'] }),
  place({ code: 'OWR', name: 'West Oakshire', startsOn: '2023-04-01' }),
  place({ code: 'OER', name: 'East Oakshire', startsOn: '2023-04-01' }),
  place({
    code: 'OKS',
    name: 'Oakshire',
    type: 'CTY',
    endsOn: '2023-03-31',
    replacedByCodes: ['OWR', 'OER'],
  }),
  place({
    code: 'OKT',
    name: 'Oak Town',
    type: 'NMD',
    countyCode: 'OKS',
    endsOn: '2023-03-31',
    replacedByCodes: ['OER'],
  }),
];

/** Imports as the platform does: under the jobs login, as nobody. */
async function importAsPlatform(rows: readonly PlaceRecord[]) {
  await disconnectDatabase();
  await connectDatabase({ webUrl: logins.jobsUrl });
  try {
    return await importPlaces(rows, null, NOW);
  } finally {
    await disconnectDatabase();
    await connectDatabase({ webUrl: logins.webUrl });
  }
}

const named = async (words: string) => {
  const { data } = await ask<{
    placesNamed: { name: string; current: boolean; successors: { name: string }[] }[];
  }>(
    null,
    'query Named($words: String!) { placesNamed(words: $words) { name current successors { name } } }',
    { words },
    { now: NOW },
  );
  return data.placesNamed;
};

describe('places', () => {
  beforeAll(async () => {
    expect(await importAsPlatform(ROWS)).toEqual({ added: 18, changed: 0, unchanged: 0 });
  });

  test('the same list imported again changes nothing and records nothing', async () => {
    expect(await importAsPlatform(ROWS)).toEqual({ added: 0, changed: 0, unchanged: 18 });
  });

  test('a list that says something new changes that alone', async () => {
    const [first, ...others] = ROWS;
    const rows = [
      { ...(first ?? place({ code: 'X', name: 'X' })), alternativeNames: ['The Moor', 'Moorland'] },
    ];
    expect(await importAsPlatform([...rows, ...others])).toEqual({ added: 0, changed: 1, unchanged: 17 });
    expect((await named('moorland')).map(({ name }) => name)).toEqual(['Aldermoor']);
  });

  test.each(['Aldermoor', 'aldermor', 'the moor', 'ALDERMOOR COUNCIL', 'amr', 'E06000999', 'alderm'])(
    'Aldermoor is found by %s',
    async (words) => {
      expect((await named(words))[0]?.name).toBe('Aldermoor');
    },
  );

  test('a place that ended leads to those that stand where it stood', async () => {
    expect((await named('Oakshire')).find(({ name }) => name === 'Oakshire')).toEqual({
      name: 'Oakshire',
      current: false,
      successors: [{ name: 'East Oakshire' }, { name: 'West Oakshire' }],
    });
  });

  test('what lies within what is dated and by kind', async () => {
    const [{ id } = { id: '' }] = await db.reading(null, (tx) =>
      tx.place.findMany({ where: { code: 'OKT' } }),
    );
    const { data } = await ask(
      null,
      `query Place($id: ID!) { place(id: $id) {
        parents { kind until place { name } } predecessors { name } successors { name }
        children { edges { node { name } } }
      } }`,
      { id },
      { now: NOW },
    );
    expect(data).toEqual({
      place: {
        parents: [
          { kind: 'COUNTY', until: '2023-03-31', place: { name: 'Oakshire' } },
          { kind: 'REGION', until: '2023-03-31', place: { name: 'South West' } },
          { kind: 'NATION', until: '2023-03-31', place: { name: 'England' } },
        ],
        predecessors: [],
        successors: [{ name: 'East Oakshire' }],
        children: { edges: [] },
      },
    });
  });

  test('somebody who does not operate the installation may not import', async () => {
    await expect(importPlaces(ROWS, await somebody(), NOW)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  test.each(['', ' ', '\u0000', '\uD800', '%', "'; drop table place; --", 'x'.repeat(5000)])(
    'a search for %j finds nothing and breaks nothing',
    async (words) => {
      expect(await named(words)).toEqual([]);
    },
  );
});

const FILE = fileURLToPath(
  new URL('../../../../../shared/data/places/uk_local_authorities_current.csv', import.meta.url),
);

describe.skipIf(!existsSync(FILE))('the register (skipped where shared/data/places is absent)', () => {
  test('is imported whole, twice, and the second time changes nothing', async () => {
    const { places } = readPlacesCsv(readFileSync(FILE, 'utf8'));
    expect((await importAsPlatform(places)).added).toBe(470);
    expect(await importAsPlatform(places)).toEqual({ added: 0, changed: 0, unchanged: 483 });
    for (const name of ['Cumbria', 'Northamptonshire']) {
      const found = (await named(name)).find((each) => each.name === name);
      expect(found?.successors).toHaveLength(2);
    }
  });
});
