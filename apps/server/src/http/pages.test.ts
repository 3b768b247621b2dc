import { describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const server = await testServer();

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { status: answer.statusCode, ...answer.json() };
}

const cursor = (words: string) => Buffer.from(words).toString('base64');
const refused = (message: RegExp) => [
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  }),
];

const LISTS = ['challenges', 'organisations', 'partnerships', 'places', 'initiatives'];

describe.each(LISTS)('a page of %s', (list) => {
  it.each(['first', 'last'])('cannot have a negative size as %s, by its name', async (argument) => {
    const asked = `query($n: Int) { ${list}(${argument}: $n) { edges { cursor } } }`;
    const answer = await ask(asked, { n: -1 });
    expect(answer.errors).toEqual(refused(new RegExp(`^"${argument}" is how many`)));
    expect(answer.status).toBe(200);
    const literal = `{ ${list}(${argument}: -1) { edges { cursor } } }`;
    expect((await ask(literal)).errors).toEqual(refused(/how many/));
    const byDefault = asked.replace('Int', 'Int = -1');
    expect((await ask(byDefault)).errors).toEqual(refused(/how many/));
  });

  it.each([
    '',
    'x',
    'a\u0000b',
    '\ud800',
    cursor('GPC:S:x'),
    cursor('GPC:N:1'),
    cursor('GPC:D:1e99'),
    cursor('GPC:J:[1]'),
    cursor('OffsetConnection:-5'),
    cursor('GPC:T:["S:00000000-0000-4000-8000-000000000000","N:1"]'),
    cursor('OffsetConnection:9999999999999'),
  ])('cannot come after %o, which no page gave', async (after) => {
    const asked = `query($c: String) { ${list}(first: 2, after: $c) { edges { cursor } } }`;
    expect((await ask(asked, { c: after })).errors).toEqual(refused(/^"after" is not a cursor/));
    const before = `query($c: String) { ${list}(last: 2, before: $c) { edges { cursor } } }`;
    expect((await ask(before, { c: after })).errors).toEqual(refused(/^"before" is not a cursor/));
  });
});

it('says of a page that its list cannot turn to that there is none', async () => {
  for (const page of [
    `last: 2`,
    `first: 2, after: "${cursor('GPC:S:00000000-0000-0000-0000-000000000000')}"`,
  ])
    expect((await ask(`{ challenges(${page}) { edges { cursor } } }`)).errors).toEqual(
      refused(/no such page/),
    );
});

it('refuses what it cannot begin without calling it a fault', async () => {
  const subscription = await ask('subscription { x: __typename }');
  expect(subscription.errors[0].extensions.code).not.toBe('FAULT');
  const ids = Array.from({ length: 200 }, () => ({}));
  const many = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  for (const { extensions } of many.errors) expect(extensions.code).toBe('BAD_USER_INPUT');
});

it('takes instants of the years that days may be in, and no others', async () => {
  const history =
    'query($since: DateTime) { history(of: "challenge_x", since: $since) { edges { cursor } } }';
  const verb = 'mutation($input: VisitMyWeekInput!) { visitMyWeek(input: $input) { __typename } }';
  for (const bad of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z', '5', 'May']) {
    expect((await ask(history, { since: bad })).errors).toEqual(refused(/ISO 8601/));
    expect((await ask(verb, { input: { seenUntil: bad } })).errors).toEqual(refused(/ISO 8601/));
  }
  for (const good of ['2026-03-03T09:30:00.000Z', '2026-03-03T09:30:00+01:00'])
    expect((await ask(history, { since: good })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

it.each(['viewer', 'query', 'mutation', 'string', 'nonsense', 'constructor', '', 'a\u0000b'])(
  'finds no node of the type %o',
  async (type) => {
    const id = `${type}_00000000-0000-4000-8000-000000000000`;
    const answer = await ask('query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
    expect(answer).toEqual({ status: 200, data: { node: null, nodes: [null] } });
  },
);
