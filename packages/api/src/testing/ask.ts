import { randomBytes, randomUUID } from 'node:crypto';
import { actorOf } from '@upstream/db/actor';
import type { Actor } from '@upstream/domain/people/actor';
import { VerificationSpent } from '@upstream/domain/people/email-verification';
import { EmailTaken } from '@upstream/domain/people/password';
import { execute, type GraphQLError, parse, validate } from 'graphql';
import type { Context } from '../context.ts';
import { closeOperation, openOperation } from '../operations.ts';
import type { AuthPort } from '../people/auth-port.ts';
import { schema } from '../schema.ts';

/** What an asked document answered. `data` is typed by the test, which knows its document. */
export interface Answer<Data> {
  data: Data;
  errors: readonly GraphQLError[] | undefined;
}

/**
 * Runs a real document through the real schema on the worker's own PostgreSQL, as somebody or as a visitor.
 * Tests say who, what and, where it matters, when.
 */
export async function ask<Data = Record<string, unknown>>(
  actor: Pick<Actor, 'personId' | 'organisationId'> | null,
  document: string,
  variables: Record<string, unknown> = {},
  { now = new Date(), auth = rememberingAuth() }: { now?: Date; auth?: AuthPort } = {},
): Promise<Answer<Data>> {
  const parsed = parse(document);
  const invalid = validate(schema, parsed);
  if (invalid.length > 0) throw invalid[0];
  const context: Context = {
    actor: actor && (await actorOf(actor.personId, actor.organisationId)),
    now,
    requestId: randomUUID(),
    auth,
    demo: false,
  };
  const isQuery = parsed.definitions.some(
    (definition) => definition.kind === 'OperationDefinition' && definition.operation === 'query',
  );
  if (isQuery) await openOperation(context);
  try {
    const { data, errors } = await execute({
      schema,
      document: parsed,
      contextValue: context,
      variableValues: variables,
    });
    return { data: structuredClone(data) as Data, errors };
  } finally {
    await closeOperation(context);
  }
}

/** Signing in without a server: remembers addresses and who acts for whom, and hashes nothing. */
export function rememberingAuth(): AuthPort {
  const addresses = new Map<string, string>();
  const verified = new Set<string>();
  const links = new Map<string, string>();
  const register: AuthPort['register'] = async ({ personId, email, addressProven }) => {
    if ((addresses.get(email) ?? personId) !== personId) throw new EmailTaken();
    addresses.set(email, personId);
    if (addressProven) verified.add(personId);
  };
  return {
    register,
    prepareToRegister: async (credentials) => () => register(credentials),
    async forgetUnfinished() {},
    async startSession() {},
    async actFor() {},
    async revokeSessions() {},
    async emailOf(personId) {
      return [...addresses].find(([, owner]) => owner === personId)?.[0] ?? null;
    },
    async personWithEmail(email) {
      return addresses.get(email) ?? null;
    },
    async emailStanding(personId) {
      const email = [...addresses].find(([, owner]) => owner === personId)?.[0];
      return email ? { email, verified: verified.has(personId), sentAt: null } : null;
    },
    async startVerification(personId) {
      const secret = randomBytes(32).toString('base64url');
      links.set(secret, personId);
      return secret;
    },
    personVerifiedBy: async (secret) => links.get(secret) ?? null,
    async verifyEmail(secret) {
      const personId = links.get(secret);
      if (!links.delete(secret) || !personId) throw new VerificationSpent();
      verified.add(personId);
    },
    isSetUpToken: (token) => token === 'the token of the test',
    linkTo: (path) => `https://upstream.example${path}`,
  };
}
