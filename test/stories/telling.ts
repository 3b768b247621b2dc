import { randomUUID } from 'node:crypto';
import { wholeRecord } from '@upstream/api/audit/chain-rows';
import { verifyAudit } from '@upstream/api/audit/verify-audit';
import type { AuthPort } from '@upstream/api/people/auth-port';
import { ask } from '@upstream/api/testing/ask';
import { logins } from '@upstream/db/testing/worker';
import type { Actor } from '@upstream/domain/people/actor';
import pg from 'pg';

/** Somebody in a story, or a visitor. */
export type Somebody = Pick<Actor, 'personId' | 'organisationId'> | null;

/** What a verb answered: its success's fields, or why it refused. */
export type Answer<Fields> = Partial<Fields> & { __typename: string; code?: string; message?: string };

/**
 * Somebody does one thing through the API, as a screen would, and reads `fields` of its success. A key is given
 * where the verb takes one, so that each doing counts unless the story sends one twice.
 */
export async function does<Fields>(
  who: Somebody,
  verb: string,
  input: Record<string, unknown>,
  { fields = '', now = new Date(), auth }: { fields?: string; now?: Date; auth?: AuthPort } = {},
): Promise<Answer<Fields>> {
  const type = verb.charAt(0).toUpperCase() + verb.slice(1);
  const success = fields && `... on ${type}Success { ${fields} }`;
  const document = `mutation Do($input: ${type}Input!) {
    ${verb}(input: $input) { __typename ... on Refusal { code message } ${success} }
  }`;
  const answer = await ask<Record<string, Answer<Fields>>>(
    who,
    document,
    { input },
    { now, ...(auth && { auth }) },
  );
  const done = answer.data?.[verb];
  if (!done) throw answer.errors?.[0] ?? new Error(`${verb} answered nothing.`);
  return done;
}

/** The same, where the story knows that it is not refused. */
export async function must<Fields>(
  ...telling: Parameters<typeof does<Fields>>
): Promise<Required<Answer<Fields>>> {
  const answer = await does<Fields>(...telling);
  if (!answer.__typename.endsWith('Success')) throw new Error(`${telling[1]}: ${answer.message}`);
  return answer as Required<Answer<Fields>>;
}

/** What somebody sees through a query. */
export async function sees<Data>(
  who: Somebody,
  document: string,
  variables: Record<string, unknown> = {},
  now = new Date(),
): Promise<Data> {
  const { data, errors } = await ask<Data>(who, document, variables, { now });
  if (errors?.[0]) throw errors[0];
  return data;
}

/** A key that nobody sent before. */
export const newKey = (): string => randomUUID();

/** Verifies every chain of the record, as an operator does. */
export async function verifyEveryChain() {
  const client = new pg.Client({ connectionString: logins.jobsUrl });
  await client.connect();
  try {
    return await verifyAudit(wholeRecord(client));
  } finally {
    await client.end();
  }
}
