import { randomUUID } from 'node:crypto';
import { openReading, transactionOf } from '@upstream/db/db';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { cookieOf, somebody, testServer } from '../testing/test-server.ts';

let sleeping: Promise<unknown> | undefined;

const sleepy = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      sleep: {
        type: GraphQLString,
        resolve: async (_root, _args, context: object) => {
          sleeping = transactionOf(context).$queryRaw`select pg_sleep(20)::text`.then(() => 'slept', String);
          return sleeping;
        },
      },
    },
  }),
});

type App = Awaited<ReturnType<typeof testServer>>['app'];

const ask = (app: App, query: string, headers = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });

describe('a visitor’s query that takes too long', () => {
  it('is told so after 3 seconds, and its work in the database ends too', async () => {
    const { app, log } = await testServer({ schema: sleepy });
    const answer = await ask(app, '{ sleep }');
    expect(answer.statusCode).toBe(503);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'OVER_LIMIT', limit: 'time' });
    expect(await sleeping).toContain('canceling statement due to statement timeout');
    expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

const someoneElse = {
  personId: randomUUID(),
  organisationId: null,
  role: null,
  operator: false,
  audiences: [],
  colleagues: [],
};

describe('with every connection taken', () => {
  it('answers 503 with when to come again, to visitors and signed in, and serves again after', async () => {
    const server = await testServer();
    const cookie = await cookieOf(server, await somebody(server));
    const readings = await Promise.all(Array.from({ length: 10 }, () => openReading(someoneElse)));
    for (const headers of [{}, { cookie }]) {
      const answer = await ask(server.app, '{ viewer { operator } }', headers);
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
      expect(answer.json().errors[0].extensions.code).toBe('DATABASE_BUSY');
    }
    await Promise.all(readings.map(({ close }) => close()));
    expect((await ask(server.app, '{ viewer { operator } }', { cookie })).statusCode).toBe(200);
  });
});

describe('with every connection taken that visitors may have', () => {
  it('tells the next visitor when to come again, and serves who is signed in', async () => {
    const server = await testServer();
    const cookie = await cookieOf(server, await somebody(server));
    const readings = await Promise.all(Array.from({ length: 5 }, () => openReading(null)));
    const [visitor, signedIn] = await Promise.all([
      ask(server.app, '{ viewer { operator } }'),
      ask(server.app, '{ viewer { operator } }', { cookie }),
    ]);
    expect([visitor.statusCode, visitor.headers['retry-after'], signedIn.statusCode]).toEqual([
      503,
      '2',
      200,
    ]);
    await Promise.all(readings.map(({ close }) => close()));
    expect((await ask(server.app, '{ viewer { operator } }')).statusCode).toBe(200);
  });
});
