import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const FOUND = `mutation Found($input: FoundPartnershipInput!) {
  foundPartnership(input: $input) {
    __typename
    ... on FoundPartnershipSuccess { partnership { id name purpose visibility version } }
    ... on Refusal { code message }
    ... on InvalidInput { issues { field message } }
  }
}`;

interface Found {
  foundPartnership: {
    __typename: string;
    partnership?: { id: string; name: string };
    code?: string;
    issues?: { field: string; message: string }[];
  };
}

const input = (changes = {}) => ({
  name: 'Warm Homes Board',
  purpose: 'No child is ill from the home they live in.',
  visibility: 'MEMBERS',
  idempotencyKey: randomUUID(),
  ...changes,
});

test('an organisation founds a partnership and reads it at once', async () => {
  const founder = await somebody({ role: 'DECIDE' });
  const { data, errors } = await ask<Found>(founder, FOUND, { input: input() });
  expect(errors).toBeUndefined();
  expect(data.foundPartnership.partnership?.name).toBe('Warm Homes Board');
});

test('the same request sent twice founds one partnership', async () => {
  const founder = await somebody();
  const twice = input();
  const answers = await Promise.all([1, 2].map(() => ask<Found>(founder, FOUND, { input: twice })));
  const ids = new Set(answers.map(({ data }) => data.foundPartnership.partnership?.id));
  expect([...ids]).toEqual([expect.stringMatching(/^partnership_/)]);
});

test('somebody who can only add is told who could found it', async () => {
  const { data } = await ask<Found>(await somebody({ role: 'ADD' }), FOUND, { input: input() });
  expect(data.foundPartnership).toMatchObject({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' });
});

test('an empty name is refused by its field, and so is every other fault of the same input', async () => {
  const bad = input({ name: '  ', purpose: 'a\u0000b' });
  const { data } = await ask<Found>(await somebody(), FOUND, { input: bad });
  expect(data.foundPartnership.issues?.map(({ field }) => field)).toEqual(['name', 'purpose']);
});

test('a partnership for its members is seen by nobody else', async () => {
  const founder = await somebody();
  const { data } = await ask<Found>(founder, FOUND, { input: input() });
  const node = `query Node($id: ID!) { node(id: $id) { ... on Partnership { name } } }`;
  const variables = { id: data.foundPartnership.partnership?.id };
  expect((await ask(founder, node, variables)).data).toEqual({ node: { name: 'Warm Homes Board' } });
  expect((await ask(await somebody(), node, variables)).data).toEqual({ node: null });
  expect((await ask(null, node, variables)).data).toEqual({ node: null });
});

test('a visitor is asked to sign in', async () => {
  const { errors } = await ask(null, FOUND, { input: input() });
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
