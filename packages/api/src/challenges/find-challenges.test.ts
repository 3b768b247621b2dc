import { randomUUID } from 'node:crypto';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { doing, joins, seenBy, sharedBy } from '../testing/challenge.ts';
import { joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

const LIST = `query List($filter: ChallengeFilter, $order: ChallengeOrder, $first: Int, $after: String) {
  challenges(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount emptyChairCount pageInfo { endCursor hasNextPage }
    edges { node { id title partnerCount emptyChairCount places { name } stewards { organisation { name } } } }
  } }`;

interface Page {
  challenges: {
    totalCount: number;
    emptyChairCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: { id: string; title: string } }[];
  };
}

async function list(who: OrganisationActor | null, filter: object, more: object = {}) {
  const { data, errors } = await ask<Page>(who, LIST, { filter, ...more });
  if (errors?.[0]) throw errors[0];
  const { edges, ...rest } = data.challenges;
  return { ids: edges.map(({ node }) => node.id), ...rest };
}

/** A word no other test has. */
const word = () =>
  `zq${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 12)}`;

test('a visitor finds an open challenge by its words, in spite of a slip', async () => {
  const steward = await somebody();
  const [mouldy, other] = [word(), word()];
  const { id } = await sharedBy(steward, { title: `Homes with ${mouldy} walls` });
  await sharedBy(steward, { title: `Homes with ${other} walls` });
  expect((await list(null, { words: mouldy })).ids).toEqual([id]);
  const slip = `${mouldy.slice(0, 4)}${mouldy.slice(5)}`;
  expect((await list(null, { words: slip })).ids).toContain(id);
});

test('a match in the title comes before one in an ask', async () => {
  const steward = await somebody();
  const wanted = word();
  const asks = [{ what: `A ${wanted} room`, help: 'SPACE' }];
  const inAsk = await sharedBy(steward, { asks });
  const inTitle = await sharedBy(steward, { title: `Too little ${wanted}` });
  expect((await list(null, { words: wanted })).ids).toEqual([inTitle.id, inAsk.id]);
});

test('filters narrow: theme, help still missing, open now, one’s own', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const words = word();
  const title = `About ${words}`;
  const food = await sharedBy(steward, { title, theme: 'FOOD' });
  const passed = await sharedBy(steward, { title, closesOn: '2026-03-01' });
  const filled = await sharedBy(steward, { title, asks: [{ what: 'Hours', help: 'TIME' }] });
  expect((await list(null, { words, themes: ['FOOD'] })).ids).toEqual([food.id]);
  expect((await list(null, { words, openNow: true })).ids).not.toContain(passed.id);
  expect((await list(null, { words, helpMissing: ['TIME'] })).ids).toEqual([filled.id]);

  const { challenge } = await joins(group, filled.id);
  const link = { askId: filled.asks[0]?.id, participationId: challenge?.partners.edges[0]?.node.id };
  await doing(steward, 'linkOffer', link);
  expect((await list(null, { words, helpMissing: ['TIME'] })).ids).toEqual([]);
  expect((await list(group, { words, mine: true })).ids).toEqual([filled.id]);
  expect((await list(steward, { words, mine: true })).totalCount).toBe(3);
  expect((await list(null, { words, mine: true })).totalCount).toBe(0);
});

test('pages follow one another without overlap, and counts are over all of them', async () => {
  const steward = await somebody();
  const words = word();
  for (let at = 0; at < 5; at += 1) await sharedBy(steward, { title: `Number ${at} of ${words}` });
  for (const order of ['BEST_MATCH', 'MOST_HELP_MISSING', 'CLOSING_SOON', 'NEWEST']) {
    const first = await list(null, { words }, { order, first: 3 });
    expect(first).toMatchObject({ totalCount: 5, emptyChairCount: 5, pageInfo: { hasNextPage: true } });
    const second = await list(null, { words }, { order, first: 3, after: first.pageInfo.endCursor });
    expect(new Set([...first.ids, ...second.ids]).size).toBe(5);
  }
});

test('a page past the end has the counts and no challenge', async () => {
  const words = word();
  expect(await list(null, { words })).toMatchObject({ ids: [], totalCount: 0, emptyChairCount: 0 });
});

test('an id that is none narrows to nothing, and words that cannot be kept are refused', async () => {
  expect((await list(null, { placeId: 'nowhere' })).totalCount).toBe(0);
  const { errors } = await ask(null, LIST, { filter: { words: 'a\u0000b' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.words' });
});

const nodeOf = async (who: OrganisationActor | null, id: string | undefined) =>
  (await ask(who, 'query N($id: ID!) { node(id: $id) { id } }', { id })).data.node;

test('a stranger finds nothing of a draft or of what is shared with members or stewards', async () => {
  const convenor = await somebody();
  const partnershipId = await partnershipOf(convenor);
  const member = await joined(convenor, partnershipId);
  const stranger = await somebody();
  const words = word();
  const title = `A secret of ${words}`;
  const evidence = [{ kind: 'WORDS', words: 'Known to few.' }];
  const hidden = [
    await sharedBy(convenor, { title, evidence, status: 'DRAFT' }),
    await sharedBy(convenor, { title, evidence, visibility: 'STEWARDS' }),
    await sharedBy(convenor, { title, evidence, visibility: 'MEMBERS', partnershipId }),
  ];
  for (const who of [stranger, null]) {
    expect(await list(who, { words })).toMatchObject({ ids: [], totalCount: 0, emptyChairCount: 0 });
    for (const { id, asks, evidence: known } of hidden) {
      expect(await seenBy(who, id)).toBeNull();
      expect(await nodeOf(who, id)).toBeNull();
      expect(await nodeOf(who, asks[0]?.id)).toBeNull();
      expect(await nodeOf(who, known[0]?.id)).toBeNull();
    }
  }
  expect((await list(member, { words })).ids).toEqual([hidden[2]?.id]);
  expect((await list(convenor, { words })).totalCount).toBe(3);
  for (const { id } of hidden)
    expect(await joins(stranger, id)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no such challenge.',
    });
});
