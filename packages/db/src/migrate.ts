import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { PRISMA_FOLDER } from './checkout.ts';
import { type Migration, readMigrations, readPolicies, sha256 } from './migration-files.ts';

/** The number Prisma's own `migrate deploy` locks, so that the two never run together. */
const MIGRATION_LOCK = 72707369;

// The table Prisma's own `migrate deploy` keeps, so that either may be used.
const PREPARE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  );
  create table if not exists app.policies_applied (
    only_row boolean primary key default true check (only_row),
    hash text not null
  )`;

/** The database and this checkout disagree about the past; the sentence says what an operator can do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** What a run of `migrate` did. */
export interface Migrated {
  /** Names of the migrations applied now, oldest first. */
  applied: string[];
  /** Whether the policies were applied again. */
  policies: boolean;
}

/**
 * Brings a database to this checkout's schema: new migrations, one transaction each, then all policies in one.
 * Safe to call from several processes at once and cheap when there is nothing to do.
 */
export async function migrate(options: { ownerUrl: string; prismaFolder?: string }): Promise<Migrated> {
  const folder = options.prismaFolder ?? PRISMA_FOLDER;
  const client = new pg.Client({ connectionString: options.ownerUrl });
  client.on('error', () => {}); // the statement under way reports it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query("set client_min_messages = 'warning'");
    await client.query(`create schema if not exists app; ${PREPARE}`);
    const pending = pendingOf(readMigrations(folder), await appliedTo(client));
    for (const migration of pending) await apply(client, migration);
    const policies = await applyPolicies(client, folder, pending.length > 0);
    return { applied: pending.map(({ name }) => name), policies };
  } finally {
    await client.end(); // releases the lock
  }
}

/** Whether every migration of this checkout is applied. Needs the owner's or the jobs login. */
export async function migrationsAtHead(url: string, prismaFolder = PRISMA_FOLDER): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  await client.connect();
  try {
    const known = await client.query("select to_regclass('public._prisma_migrations') is not null as known");
    if (!known.rows[0]?.known) return false;
    const applied = new Map((await appliedTo(client)).map((row) => [row.name, row.checksum]));
    return readMigrations(prismaFolder).every(({ name, checksum }) => applied.get(name) === checksum);
  } finally {
    await client.end();
  }
}

type Applied = Pick<Migration, 'name' | 'checksum'>;

async function appliedTo(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied & { finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
       from public._prisma_migrations where rolled_back_at is null order by started_at`,
  );
  const half = rows.find((row) => !row.finished);
  if (half)
    throw new MigrationRefused(
      `The migration ${half.name} was left unfinished; see its logs in _prisma_migrations.`,
    );
  return rows;
}

function pendingOf(known: Migration[], applied: Applied[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = byName.get(name);
    if (!migration)
      throw new MigrationRefused(
        `The database has the migration ${name}, which this checkout does not. Start a version that has it.`,
      );
    if (migration.checksum !== checksum)
      throw new MigrationRefused(
        `The migration ${name} was changed after it was applied. Restore the file and add a new migration.`,
      );
  }
  const done = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await inTransaction(client, `The migration ${migration.name} failed and left nothing behind`, async () => {
    await client.query(migration.sql);
    await client.query(
      `insert into public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
  });
}

async function applyPolicies(client: pg.Client, folder: string, forced: boolean): Promise<boolean> {
  const policies = readPolicies(folder);
  const hash = sha256(JSON.stringify(policies));
  const { rows } = await client.query<{ hash: string }>('select hash from app.policies_applied');
  if (!forced && rows[0]?.hash === hash) return false;
  let current = '';
  await inTransaction(
    client,
    () => `The policies of ${current} cannot be applied`,
    async () => {
      for (const { name, sql } of policies) {
        current = name;
        await client.query(sql);
      }
      await client.query(
        'insert into app.policies_applied (hash) values ($1) on conflict (only_row) do update set hash = excluded.hash',
        [hash],
      );
    },
  );
  return true;
}

async function inTransaction(
  client: pg.Client,
  failure: string | (() => string),
  work: () => Promise<void>,
): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${typeof failure === 'string' ? failure : failure()}: ${why}`, { cause });
  }
}
