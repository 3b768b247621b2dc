import { randomUUID } from 'node:crypto';
import { foundPartnership } from '@upstream/api/partnerships/found-partnership';
import { somebody } from '@upstream/api/testing/somebody';
import { actorOf } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, it } from 'vitest';

const canary = `canary ${randomUUID()}`;
const now = new Date();

/** Every relation that requests can read, in which somebody finds words that were written for members only. */
async function relationsThatTell(reader: OrganisationActor | null): Promise<string[]> {
  const identity = reader && (await actorOf(reader.personId, reader.organisationId));
  return db.reading(identity, async (tx) => {
    const relations = await tx.$queryRaw<{ name: string; columns: string }[]>`
      select c.oid::regclass::text as name, string_agg(quote_ident(a.attname) || '::text', ', ') as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')
         and has_column_privilege(c.oid, a.attnum, 'select')
       group by c.oid`;
    const telling: string[] = [];
    for (const { name, columns } of relations) {
      const found = await tx.$queryRawUnsafe<unknown[]>(
        `select 1 from ${name} where concat_ws(' ', ${columns}) like $1 limit 1`,
        `%${canary}%`,
      );
      if (found.length) telling.push(name);
    }
    return telling.sort();
  });
}

it('tells nobody outside a partnership what was written for its members, by any relation', async () => {
  const founder = await somebody();
  const input = { name: canary, purpose: canary, visibility: 'MEMBERS', priorities: [canary] };
  await foundPartnership(founder, { ...input, idempotencyKey: randomUUID() }, now);

  expect(await relationsThatTell(founder)).toEqual(
    expect.arrayContaining(['partnership', 'priority', 'text_version']),
  );
  expect(await relationsThatTell(await somebody())).toEqual([]);
  expect(await relationsThatTell(null)).toEqual([]);
});
