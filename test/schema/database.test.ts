import { logins } from '@upstream/db/testing/worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicRelations, reviewedDefiners, sealedRelations } from './visibility.ts';

const owner = new pg.Client({ connectionString: logins.ownerUrl });
const web = new pg.Client({ connectionString: logins.webUrl });

beforeAll(async () => {
  await Promise.all([owner.connect(), web.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), web.end()]);
});

async function names(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map((row) => row.name).sort();
}

const readable = `
  select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relrowsecurity, c.reloptions
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_|^information_schema$'
     and has_schema_privilege('upstream_web', n.oid, 'usage')
     and has_any_column_privilege('upstream_web', c.oid, 'select')`;

describe('the database', () => {
  it('guards every relation that requests can read by a policy, or reads it as whoever asks', async () => {
    const open = await names(
      owner,
      `select name from (${readable}) r
        where not (relkind in ('r', 'p') and relrowsecurity and exists (select from pg_policy p where p.polrelid = r.oid))
          and not (relkind = 'v' and coalesce('security_invoker=true' = any(reloptions), false))`,
    );
    expect(open).toEqual([...publicRelations, ...sealedRelations].sort());
  });

  it('has something to guard', async () => {
    expect((await names(owner, `select name from (${readable}) r`)).length).toBeGreaterThan(10);
  });

  it('runs no function with another’s rights but the reviewed ones', async () => {
    const definers = await names(
      owner,
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and has_function_privilege('upstream_web', p.oid, 'execute')`,
    );
    expect([...new Set(definers)]).toEqual([...reviewedDefiners].sort());
  });

  it('pins the search path of every function that runs with another’s rights', async () => {
    const loose = await names(
      owner,
      `select p.proname as name from pg_proc p
        where p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`,
    );
    expect(loose).toEqual([]);
  });

  it('serves requests with a login that owns nothing and bypasses nothing', async () => {
    const { rows } = await web.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (select count(*)::int from pg_class where relowner = r.oid) as owned
         from pg_roles r where rolname = current_user`,
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 };
    expect(rows).toEqual([none]);
  });

  it('shows no row of anybody to a transaction that says not who is asking', async () => {
    await owner.query('insert into canary default values on conflict do nothing');
    const relations = await names(web, `select name from (${readable}) r`);
    const guarded = relations.filter((name) => !publicRelations.includes(name));
    const seen: string[] = [];
    for (const name of guarded) {
      const { rowCount } = await web.query(`select 1 from ${name} limit 1`);
      if (rowCount) seen.push(name);
    }
    expect(seen).toEqual([]);
  });
});
