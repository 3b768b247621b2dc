import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { binariesFor } from './binaries.ts';
import { freePort } from './free-port.ts';
import { giveTo, type OperatingUser, operatingUser } from './operating-user.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';

/** A PostgreSQL server of our own in a folder of its own. */
export interface Cluster {
  port: number;
  /** Stops the server; work under way is rolled back. */
  stop(): Promise<void>;
}

/** How a cluster is made and run. */
export interface ClusterOptions {
  /** The password of the superuser `postgres`, taken when the cluster is made. */
  password: string;
  /** False only for tests: nothing is flushed to the disk, so a crash of the machine loses the cluster. */
  durable: boolean;
}

interface Place {
  /** Holds `data`, the log and the remembered port. */
  folder: string;
  data: string;
  programs: string;
  user: OperatingUser | null;
}

/** Starts the server of a folder, making the cluster when there is none and adopting one that still runs. */
export async function startCluster(folder: string, options: ClusterOptions): Promise<Cluster> {
  const place = placeOf(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(place.user, folder);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await makeCluster(place, options);
  const port = runningPort(place) ?? (await startServer(place, options));
  return { port, stop: () => stopCluster(folder) };
}

/** Stops the server of a folder, if one runs; work under way is rolled back. */
export async function stopCluster(folder: string): Promise<void> {
  const place = placeOf(folder);
  if (runningPort(place) === null) return;
  await run(place, 'pg_ctl', ['stop', '-w', '-s', '-t', '30', '-m', 'fast', '-D', place.data]);
}

function placeOf(folder: string): Place {
  const user = operatingUser();
  return { folder, data: join(folder, 'data'), programs: binariesFor(user), user };
}

/** The port of the server that already runs in the folder; a stale note of one that was killed is taken away. */
function runningPort({ data }: Place): number | null {
  const noted = readPostmaster(data);
  if (!noted) return null;
  if (isServerOf(data, noted)) return noted.port;
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return null;
}

async function makeCluster(place: Place, { password, durable }: ClusterOptions): Promise<void> {
  const half = `${place.data}.${randomUUID()}`; // an interrupted start leaves no half a cluster
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(place.user, passwordFile);
  try {
    await run(place, 'initdb', [
      ...['--pgdata', half, '--username', 'postgres', '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-locale', '--no-instructions'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    appendFileSync(join(half, 'postgresql.conf'), "\ninclude 'upstream.conf'\n");
    if (!existsSync(place.data)) renameSync(half, place.data); // otherwise another start was faster
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

async function startServer(place: Place, { durable }: ClusterOptions): Promise<number> {
  const remembered = join(place.folder, 'port');
  const log = join(place.folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : null);
    writeFileSync(join(place.data, 'upstream.conf'), configuration(port, durable));
    giveTo(place.user, join(place.data, 'upstream.conf'));
    try {
      await run(place, 'pg_ctl', ['start', '-w', '-s', '-t', '60', '-D', place.data, '-l', log]);
      const taken = runningPort(place) ?? port; // of two starts at once, one writes the other's settings
      writeFileSync(remembered, String(taken));
      return taken;
    } catch (cause) {
      // The port went to somebody else in between, or children of a killed server are still leaving.
      const running = runningPort(place);
      if (running) return running;
      if (attempt === 10) throw new Error(`PostgreSQL does not start; its log is ${log}.`, { cause });
      rmSync(remembered, { force: true });
      await pause(300);
    }
  }
}

function configuration(port: number, durable: boolean): string {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
        }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('');
}

async function run({ programs, user, folder }: Place, program: string, args: string[]): Promise<void> {
  // Its own language and place: our working folder may be closed to the user it runs as.
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  await promisify(execFile)(join(programs, program), args, { cwd: folder, env, ...(user ?? {}) });
}
