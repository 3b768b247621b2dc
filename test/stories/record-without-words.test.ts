import { rememberingAuth } from '@upstream/api/testing/ask';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import { PEOPLE } from '@upstream/demo/cast';
import { fillDemo } from '@upstream/demo/fill-demo';
import type { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';

const START = new Date('2026-03-09T09:00:00Z');

// Codes and hashes that somebody chose from a list or nobody wrote; places are a public register.
const NOT_WORDS = /^(event|chain_head|idempotency|place|place_.*)$/;
const NOT_WRITTEN = /^(hash|salt|token_hash|scheme|value|field|mark|register_code|gss_code)$/;

let bodies: string[] = [];

beforeAll(async () => {
  await fillDemo(START, rememberingAuth());
  bodies = await asOwner(async (client) => {
    const { rows } = await client.query<{ body: string }>('select body from event order by chain, sequence');
    return rows.map(({ body }) => body);
  });
});

const asOwner = <T>(work: (client: Client) => Promise<T>) => withClient(logins.ownerUrl, work);

const tellers = (words: Iterable<string>) =>
  [...new Set(words)].filter((said) =>
    bodies.some((body) => body.includes(JSON.stringify(said).slice(1, -1))),
  );

/** Everything that somebody wrote in the story, whatever table keeps it. */
async function everythingWritten(): Promise<string[]> {
  return asOwner(async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'`,
    );
    const written: string[] = [];
    for (const { table, column } of columns) {
      if (NOT_WORDS.test(table) || NOT_WRITTEN.test(column)) continue;
      const { rows } = await client.query<{ said: string }>(
        `select distinct "${column}" as said from "${table}" where length("${column}") > 3`,
      );
      written.push(...rows.map(({ said }) => said));
    }
    return written;
  });
}

test('the record of the whole story names nobody and holds no address', () => {
  expect(bodies.length).toBeGreaterThan(200);
  const people = Object.values(PEOPLE);
  expect(tellers(people.flatMap(({ name, email }) => [name, email, ...name.split(' ').slice(-1)]))).toEqual(
    [],
  );
  expect(bodies.filter((body) => /[\w.]@[\w.]/.test(body))).toEqual([]);
});

test('and holds nothing that anybody wrote: words enter it as a salted hash', async () => {
  const written = await everythingWritten();
  expect(written.length).toBeGreaterThan(300);
  expect(tellers(written)).toEqual([]);
  expect(bodies.some((body) => /"wordsSha256":"[0-9a-f]{64}"/.test(body))).toBe(true);
});
