import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster, stopCluster } from '../embedded/cluster.ts';
import { isAlive } from '../embedded/postmaster.ts';
import { prepareLogins, secret, withLogin } from '../logins.ts';
import { migrate } from '../migrate.ts';
import type { TestCluster } from './test-cluster.ts';

const PREFIX = 'upstream-tests-';

interface Shared {
  cluster: TestCluster;
  takeAway(): Promise<void>;
}

interface Shelf {
  shared?: Promise<Shared>;
  users: number;
}

const SHELF = Symbol.for('upstream.test-cluster');

/** Starts one throw-away PostgreSQL for a run of the tests, migrates its template, and takes it away at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shelf = shelfOfRun();
  shelf.users += 1;
  shelf.shared ??= start();
  const { cluster, takeAway } = await shelf.shared;
  project.provide('cluster', cluster);
  return async () => {
    shelf.users -= 1;
    if (shelf.users === 0) await takeAway();
  };
}

// Each project of a run loads its own copy of this module; they share what hangs on the process.
function shelfOfRun(): Shelf {
  const holder = globalThis as typeof globalThis & { [SHELF]?: Shelf };
  holder[SHELF] ??= { users: 0 };
  return holder[SHELF];
}

async function start(): Promise<Shared> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755); // root's server runs as another user
  const passwords = { owner: secret(), web: secret(), auth: secret(), jobs: secret() };
  const superuser = secret();
  try {
    const server = await startCluster(join(folder, 'cluster'), { password: superuser, durable: false });
    const superuserUrl = `postgresql://postgres:${superuser}@127.0.0.1:${server.port}/postgres`;
    await makeTemplate({ superuserUrl, passwords });
    return { cluster: { superuserUrl, passwords }, takeAway: () => takeAway(folder) };
  } catch (error) {
    await takeAway(folder);
    throw error;
  }
}

async function takeAway(folder: string): Promise<void> {
  await stopCluster(join(folder, 'cluster'));
  rmSync(folder, { recursive: true, force: true });
}

/** A run that was killed could not take its cluster away; the next one does. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length).split('-')[0]);
    if (pid && !isAlive(pid)) await takeAway(join(tmpdir(), name)).catch(() => {}); // another run sweeps too
  }
}

async function makeTemplate({ superuserUrl, passwords }: TestCluster): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`create role upstream_owner login password '${passwords.owner}'`);
  await client.query('create database template_upstream owner upstream_owner');
  await client.end();
  const template = new URL(superuserUrl);
  template.pathname = '/template_upstream';
  await prepareLogins(template.href, { owner: 'upstream_owner', passwords });
  await migrate({ ownerUrl: withLogin(template.href, 'upstream_owner', passwords.owner) });
}
