import { importPlaces } from '@upstream/api/places/import-places';
import { somebody } from '@upstream/api/testing/somebody';
import { PLACES } from '@upstream/demo/chapters/places';
import { beforeAll, expect, test } from 'vitest';
import { sees } from './telling.ts';

interface Found {
  name: string;
  gssCode: string | null;
  successors: { name: string; gssCode: string | null }[];
}

const named = async (words: string) =>
  (
    await sees<{ placesNamed: Found[] }>(
      null,
      `query Named($words: String!) { placesNamed(words: $words) {
        name gssCode successors { name gssCode } } }`,
      { words },
    )
  ).placesNamed;

beforeAll(async () => {
  const operator = { ...(await somebody()), operator: true };
  await importPlaces(PLACES, operator, new Date());
});

test('a place that ended leads to its successors, as a choice', async () => {
  const cumbria = (await named('Cumbria')).find(({ gssCode }) => gssCode === 'E10000006');
  expect(cumbria?.successors.map(({ gssCode }) => gssCode).toSorted()).toEqual(['E06000063', 'E06000064']);
  const mendip = (await named('mendip')).find(({ gssCode }) => gssCode === 'E07000187');
  expect(mendip?.successors).toEqual([{ name: 'Somerset', gssCode: 'E06000066' }]);
});

test('a place that ended twice over leads to what stands today', async () => {
  const taunton = (await named('Taunton Deane')).find(({ gssCode }) => gssCode === 'E07000190');
  expect(taunton?.successors.map(({ gssCode }) => gssCode)).toEqual(['E06000066']);
});

test('a place that stands is found by the towns people know it by', async () => {
  expect((await named('Mossbury')).map(({ name }) => name)).toContain('Wessex Vale');
});
