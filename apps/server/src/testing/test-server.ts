import { randomUUID } from 'node:crypto';
import { logins } from '@upstream/db/testing/worker';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { buildServer, type ServerParts } from '../http/server.ts';
import { quietLog } from '../log.ts';
import { register } from '../sign-in/accounts.ts';
import { connectSignIn } from '../sign-in/connect.ts';
import type { SignIn } from '../sign-in/request-auth.ts';

/** A server over the test file's own database, asked without a network. */
export interface TestServer {
  app: FastifyInstance;
  signIn: SignIn;
  /** Lines of its log so far. */
  log: string[];
}

/** Builds a server as `parts` wish, and takes it down at the end of the file. */
export async function testServer(
  parts: Partial<ServerParts> & { origin?: string } = {},
): Promise<TestServer> {
  const log: string[] = [];
  const origin = parts.origin ?? 'http://localhost';
  const signIn = connectSignIn({ authUrl: logins.authUrl, secret: 'test secret '.repeat(4), origin });
  const app = await buildServer({
    schema: parts.schema ?? (await import('@upstream/api/schema')).schema,
    log: quietLog((line) => log.push(line)),
    signIn,
    demo: false,
    behindProxy: false,
    clientFolder: null,
    knownDocuments: new Set(),
    checks: {},
    ...parts,
  });
  afterAll(async () => {
    await app.close();
    await signIn.pool.end();
  });
  return { app, signIn, log };
}

/** Somebody with a sign-in and a place in the record, in no organisation. */
export async function somebody({ signIn }: TestServer) {
  const person = {
    personId: randomUUID(),
    email: `${randomUUID()}@example.org`,
    password: 'a long enough password',
    name: 'Somebody',
  };
  await register(signIn.pool, person);
  await asOwner('insert into person (id, name, created_at) values ($1, $2, now())', [
    person.personId,
    person.name,
  ]);
  return person;
}

/** Signs somebody in; the cookie to send with further requests. */
export async function cookieOf(
  { app }: TestServer,
  person: { email: string; password: string },
): Promise<string> {
  const { email, password } = person;
  const answer = await app.inject({ method: 'POST', url: '/session', payload: { email, password } });
  const cookie = answer.cookies[0];
  if (!cookie) throw new Error(`No session: ${answer.body}`);
  return `${cookie.name}=${encodeURIComponent(cookie.value)}`;
}

/** Runs SQL under the owner's login of the test file's database. */
export async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: logins.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A small schema whose fields nest, fail and wait, for what the real one should never do. */
export const oddSchema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: () => {
      const node: GraphQLObjectType = new GraphQLObjectType({
        name: 'Node',
        fields: () => ({ node: { type: node, resolve: () => ({}) }, name: { type: GraphQLString } }),
      });
      return {
        node: { type: node, resolve: () => ({}) },
        name: { type: GraphQLString, resolve: () => 'a name' },
        bug: { type: GraphQLString, resolve: () => throwing(new Error('the secret of a bug')) },
        closed: {
          type: GraphQLString,
          resolve: () =>
            throwing(new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })),
        },
        slow: {
          type: GraphQLString,
          args: { milliseconds: { type: GraphQLInt } },
          resolve: (_root, { milliseconds }) => new Promise((done) => setTimeout(done, milliseconds, 'late')),
        },
      };
    },
  }),
});

function throwing(error: Error): never {
  throw error;
}
