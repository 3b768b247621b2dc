import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, startCluster } from './embedded/cluster.ts';
import { type Logins, prepareLogins, secret, withLogin } from './logins.ts';

/** The embedded PostgreSQL of one data folder, running. */
export interface Embedded extends Logins {
  /** Where its files are. */
  home: string;
  /** Lets go of the server; the last one to do so stops it, so that a command never stops it under a running site. */
  stop(): Promise<void>;
}

/** The name under which everybody who uses an embedded server stays connected to it. */
const HOLDER = 'upstream holder';

/**
 * Starts the embedded PostgreSQL of a data folder and makes its four logins. A server that outlived its parent is
 * adopted, a killed one recovered. Root's server runs as the user `postgres`, and its files move to `/var/lib/upstream`
 * where that user could not reach them in `folder`.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const home = reachable(join(resolve(folder), 'postgresql'));
  const passwords = readPasswords(home);
  const cluster = await startCluster(join(home, 'cluster'), { password: passwords.superuser, durable: true });
  const server = `postgresql://127.0.0.1:${cluster.port}`;
  const superuser = (database: string) => withLogin(`${server}/${database}`, 'postgres', passwords.superuser);

  const holder = new pg.Pool({
    connectionString: superuser('postgres'),
    application_name: HOLDER,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  holder.on('error', () => {}); // a killed server: the next statement says so
  await untilReady(holder);
  await makeDatabase(holder, passwords.owner);
  const logins = await prepareLogins(superuser('upstream'), { owner: 'upstream_owner', passwords });
  let stopping: Promise<void> | undefined;
  return {
    ...logins,
    home,
    ownerUrl: withLogin(`${server}/upstream`, 'upstream_owner', passwords.owner),
    stop: () => {
      stopping ??= letGo(holder, cluster);
      return stopping;
    },
  };
}

/** An adopted server may still be starting, or ending what a kill interrupted. */
async function untilReady(holder: pg.Pool): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await holder.query('select');
      return;
    } catch (cause) {
      if (attempt === 100) throw new Error('The embedded PostgreSQL does not answer.', { cause });
      await pause(100);
    }
  }
}

async function makeDatabase(holder: pg.Pool, ownerPassword: string): Promise<void> {
  const client = await holder.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('upstream database'))");
    await makeOwner(client, ownerPassword);
    await client.query("select pg_advisory_unlock(hashtext('upstream database'))");
  } finally {
    client.release();
  }
}

async function makeOwner(client: pg.PoolClient, ownerPassword: string): Promise<void> {
  const owner = await client.query("select from pg_roles where rolname = 'upstream_owner'");
  if (owner.rowCount === 0) await client.query('create role upstream_owner login');
  await client.query(`alter role upstream_owner password ${client.escapeLiteral(ownerPassword)}`);
  const database = await client.query("select from pg_database where datname = 'upstream'");
  if (database.rowCount === 0) await client.query('create database upstream owner upstream_owner');
}

async function letGo(holder: pg.Pool, cluster: Cluster): Promise<void> {
  const alone = await isAlone(holder);
  await holder.end().catch(() => {}); // already gone with its server
  if (alone) await cluster.stop();
}

async function isAlone(holder: pg.Pool): Promise<boolean> {
  try {
    const others = await holder.query(
      'select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [HOLDER],
    );
    return others.rowCount === 0;
  } catch {
    return true;
  }
}

type Passwords = Record<'superuser' | 'owner' | 'web' | 'auth' | 'jobs', string>;

function readPasswords(home: string): Passwords {
  const file = join(home, 'passwords.json');
  if (!existsSync(file)) {
    const made: Passwords = {
      superuser: secret(),
      owner: secret(),
      web: secret(),
      auth: secret(),
      jobs: secret(),
    };
    try {
      writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      if (!existsSync(file)) throw cause; // otherwise another start was faster
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

/** The place itself, or for root one below `/var/lib` when a folder on the way is closed to everybody else. */
function reachable(home: string): string {
  mkdirSync(home, { recursive: true });
  if (process.getuid?.() !== 0 || isOpen(home)) return home;
  const id = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const shared = join('/var/lib/upstream', `${basename(dirname(home))}-${id}`);
  mkdirSync(shared, { recursive: true });
  for (const folder of ['/var/lib/upstream', shared]) chmodSync(folder, 0o755);
  return shared;
}

function isOpen(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || isOpen(dirname(folder)));
}
