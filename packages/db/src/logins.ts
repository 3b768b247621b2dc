import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The passwords of the three logins that serve; the owner's is known to whoever prepares them. */
export interface LoginPasswords {
  web: string;
  auth: string;
  jobs: string;
}

/** The addresses of the four logins of one database. */
export interface Logins {
  /** Migrates, owns the tables. */
  ownerUrl: string;
  /** Serves requests under row security. */
  webUrl: string;
  /** Reads and writes the schema `auth` only: sign-in comes before there is an identity. */
  authUrl: string;
  /** Runs jobs: bypasses row security and owns the schema `pgboss`. */
  jobsUrl: string;
}

/** A database the web login must not serve from; the sentence says what to change. */
export class UnsafeLogin extends Error {
  override readonly name = 'UnsafeLogin';
}

// A request that waits longer than these has lost its reader; the web login gives up for it.
const WEB_LIMITS = {
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
};

/**
 * Makes the logins web, auth and jobs, the schemas `auth`, `pgboss` and `app`, and what each login may touch.
 * The login of `ownerUrl` becomes the owner unless `owner` names another; it must be allowed to create logins.
 * Applied again it changes nothing but the passwords: the ones given, or new ones.
 */
export async function prepareLogins(
  ownerUrl: string,
  options: { owner?: string; passwords?: LoginPasswords } = {},
): Promise<Logins> {
  const passwords = options.passwords ?? { web: secret(), auth: secret(), jobs: secret() };
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // the statement under way reports it
  await client.connect();
  try {
    await client.query('begin');
    // Roles belong to the whole cluster: two databases prepared at once would collide.
    await client.query(
      "select pg_advisory_xact_lock(hashtext('upstream logins')), set_config('client_min_messages', 'warning', true)",
    );
    await makeLogin(client, 'upstream_web', passwords.web, 'nobypassrls');
    await makeLogin(client, 'upstream_auth', passwords.auth, 'nobypassrls');
    await makeLogin(client, 'upstream_jobs', passwords.jobs, 'bypassrls');
    await client.query(await grants(client, options.owner));
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    if (!mayNot(cause)) throw cause;
    throw new Error(
      `The login ${new URL(ownerUrl).username} may not make logins, or not one that bypasses row security. ` +
        'Prepare the database once as a superuser, naming the owner.',
      { cause },
    );
  } finally {
    await client.end();
  }
  return {
    ownerUrl,
    webUrl: withLogin(ownerUrl, 'upstream_web', passwords.web),
    authUrl: withLogin(ownerUrl, 'upstream_auth', passwords.auth),
    jobsUrl: withLogin(ownerUrl, 'upstream_jobs', passwords.jobs),
  };
}

/** 32 random bytes, safe in an address. */
export function secret(): string {
  return randomBytes(32).toString('hex');
}

/** The same database under another login. */
export function withLogin(url: string, login: string, password: string): string {
  const other = new URL(url);
  other.username = login;
  other.password = password;
  return other.href;
}

function mayNot(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501';
}

async function makeLogin(client: pg.Client, name: string, password: string, bypass: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${name} login noinherit ${bypass}`);
  await client.query(`alter role ${name} login password ${client.escapeLiteral(password)}`);
}

async function grants(client: pg.Client, named: string | undefined): Promise<string> {
  const { rows } = await client.query<{ me: string; database: string; super: boolean }>(
    `select current_user as me, current_database() as database,
            (select rolsuper from pg_roles where rolname = current_user) as super`,
  );
  const row = rows[0];
  if (!row) throw new Error('PostgreSQL did not say who is connected.');
  const owner = client.escapeIdentifier(named ?? row.me);
  const database = client.escapeIdentifier(row.database);
  // Only a member of a role may give it a schema.
  const [join, part] = row.super
    ? ['', '']
    : ['grant upstream_jobs to current_user;', 'revoke upstream_jobs from current_user;'];
  return `
    revoke all on database ${database} from public;
    grant connect on database ${database} to upstream_web, upstream_auth, upstream_jobs;
    revoke create on schema public from public;
    grant usage on schema public to upstream_web, upstream_jobs;
    create schema if not exists app authorization ${owner};
    create schema if not exists auth authorization ${owner};
    ${join} create schema if not exists pgboss authorization upstream_jobs; ${part}
    grant usage on schema app to upstream_web, upstream_jobs;
    grant usage on schema auth to upstream_auth;
    grant select, insert, update, delete on all tables in schema auth to upstream_auth;
    grant usage on all sequences in schema auth to upstream_auth;
    grant select, insert, update, delete on all tables in schema public to upstream_jobs;
    grant usage on all sequences in schema public to upstream_jobs;
    alter default privileges for role ${owner} in schema auth
      grant select, insert, update, delete on tables to upstream_auth;
    alter default privileges for role ${owner} in schema auth grant usage on sequences to upstream_auth;
    alter default privileges for role ${owner} in schema public
      grant select, insert, update, delete on tables to upstream_jobs;
    alter default privileges for role ${owner} in schema public grant usage on sequences to upstream_jobs;
    alter role upstream_auth set search_path = auth;
    ${Object.entries(WEB_LIMITS)
      .map(([name, limit]) => `alter role upstream_web set ${name} = '${limit}';`)
      .join('\n')}`;
}

/**
 * Refuses a web login that row security does not hold: a superuser, one that may bypass it, one that owns a table
 * or may become somebody who does, or one that reads the canary row, which no policy shows to anybody.
 */
export async function refuseUnsafeLogin(webUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: webUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ login: string; why: string }>(UNSAFE);
    const found = rows[0] ?? (await seesCanary(client));
    if (found)
      throw new UnsafeLogin(
        `The web login ${found.login} ${found.why}, so row security would not hold it. Point DATABASE_URL at ` +
          'the web login that `pnpm upstream database prepare` makes.',
      );
  } finally {
    await client.end();
  }
}

async function seesCanary(client: pg.Client): Promise<{ login: string; why: string } | null> {
  const known = await client.query("select to_regclass('public.canary') is not null as known");
  if (!known.rows[0]?.known) return null; // nothing is migrated yet
  const { rows } = await client.query<{ login: string }>(
    'select current_user::text as login from public.canary',
  );
  return rows[0]
    ? { login: rows[0].login, why: 'reads the canary row, which no policy shows to anybody' }
    : null;
}

const UNSAFE = `
  with reach as (select * from pg_roles where pg_has_role(current_user, oid, 'member'))
  select current_user::text as login, why from (
    select 1 as n, 'is or may become a superuser' as why from reach where rolsuper
    union all select 2, 'may bypass row security' from reach where rolbypassrls
    union all select 3, 'owns or may own the table ' || c.relname from pg_class c join reach on reach.oid = c.relowner
     where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
  ) found order by n limit 1`;
