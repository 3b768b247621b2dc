import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundPartnership } from '../partnerships/found-partnership.ts';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const SEARCH = 'query ($words: String!) { search(words: $words) { id type title what } }';

interface Found {
  search: { id: string; type: string; title: string; what: string }[];
}

const titles = async (actor: Parameters<typeof ask>[0], words: string) =>
  (await ask<Found>(actor, SEARCH, { words })).data.search.map(({ title }) => title);

test('finds an organisation by a part of its name and in spite of a typing mistake', async () => {
  await somebody({ organisationName: 'Quernmore Furniture Bank' });
  expect(await titles(null, 'furniture')).toContain('Quernmore Furniture Bank');
  expect(await titles(null, 'quernmoor furnture')).toContain('Quernmore Furniture Bank');
  expect(await titles(null, 'zebra crossing')).not.toContain('Quernmore Furniture Bank');
});

test('says what it found in words', async () => {
  await somebody({ organisationName: 'Yarborough Landlords', kind: 'HOUSING_ASSOCIATION' });
  const { data } = await ask<Found>(null, SEARCH, { words: 'yarborough' });
  expect(data.search).toEqual([
    {
      id: expect.stringMatching(/^organisation_/),
      type: 'Organisation',
      title: 'Yarborough Landlords',
      what: 'Housing association',
    },
  ]);
});

test('puts what begins with the words first', async () => {
  await somebody({ organisationName: 'The Ulverby Trust' });
  await somebody({ organisationName: 'Ulverby Homes' });
  expect((await titles(null, 'ulverby')).slice(0, 2)).toEqual(['Ulverby Homes', 'The Ulverby Trust']);
});

test('finds nothing a stranger may not know of', async () => {
  const founder = await somebody();
  const name = 'Hidden Hollow Board';
  const input = { name, purpose: 'Private.', visibility: 'MEMBERS', idempotencyKey: randomUUID() };
  await foundPartnership(founder, input, new Date());
  expect(await titles(founder, 'hidden hollow')).toEqual([name]);
  expect(await titles(await somebody(), 'hidden hollow')).toEqual([]);
  expect(await titles(null, 'hidden hollow')).toEqual([]);
});

test.each(['', '   ', 'a\u0000b', '\ud800', "'; drop table place; --", '%', '_', '\\', 'x'.repeat(201)])(
  'is not upset by %j',
  async (words) => {
    const { errors } = await ask(null, SEARCH, { words });
    expect(errors).toBeUndefined();
  },
);
