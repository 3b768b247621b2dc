import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';

/** A setting that is wrong or missing; the sentence says what to do, and the boot stops with it. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}

/** Every environment setting, one sentence each. docs/operating.md lists exactly these. */
export const SETTINGS = {
  PORT: 'The port to listen on; without it the first free port from 4000, and with it a taken port is refused.',
  HOST: 'The address to listen on; 127.0.0.1 unless set, so that only this machine is served.',
  DATABASE_OWNER_URL: 'Your own PostgreSQL: the login that owns the tables and migrates them.',
  DATABASE_URL:
    'Your own PostgreSQL: the web login, which serves requests and can never bypass row security.',
  DATABASE_AUTH_URL: 'Your own PostgreSQL: the login that reads and writes only passwords and sessions.',
  DATABASE_JOBS_URL:
    'Your own PostgreSQL: the login of the command line and of `/readyz`, which reads past row security.',
  UPSTREAM_DATA:
    'The folder of the embedded database, its secret and the logs; kept out of the checkout for root.',
  UPSTREAM_DEMO:
    '1 fills the demo on the first start, 0 does not; on with the embedded database, off with your own.',
  UPSTREAM_URL: 'The address people use, such as https://upstream.example.org, when a proxy stands in front.',
  UPSTREAM_SECRET: 'At least 32 characters that sign cookies; made once and kept with the embedded database.',
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** The four logins of a PostgreSQL of one's own. */
export interface DatabaseUrls {
  ownerUrl: string;
  webUrl: string;
  authUrl: string;
  jobsUrl: string;
}

/** What the environment asks for, checked. */
export interface Settings {
  /** Null: the first free port from 4000. */
  port: number | null;
  host: string;
  /** Null: the embedded database. */
  database: DatabaseUrls | null;
  dataFolder: string;
  demo: boolean;
  /** The origin people use, without a path, or null when it is where the server listens. */
  url: string | null;
  /** Null: made once and kept in the data folder. */
  secret: string | null;
}

type Environment = Partial<Record<string, string>>;

/** Reads the settings; refuses a wrong one by name with what to do about it. */
export function readSettings(env: Environment, isRoot = process.getuid?.() === 0): Settings {
  const database = databaseOf(env);
  const secret = secretOf(env, database !== null);
  return {
    port: portOf(env['PORT']),
    host: env['HOST'] || '127.0.0.1',
    database,
    dataFolder: env['UPSTREAM_DATA'] ? resolve(env['UPSTREAM_DATA']) : defaultDataFolder(isRoot),
    demo: demoOf(env['UPSTREAM_DEMO'], database === null),
    url: urlOf(env['UPSTREAM_URL']),
    secret,
  };
}

function portOf(given: string | undefined): number | null {
  if (!given) return null;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port >= 1 && port <= 65_535) return port;
  throw new SettingRefused(`PORT is "${given}". Set it to a number from 1 to 65535, or leave it out.`);
}

const LOGINS = ['DATABASE_OWNER_URL', 'DATABASE_URL', 'DATABASE_AUTH_URL', 'DATABASE_JOBS_URL'] as const;

function databaseOf(env: Environment): DatabaseUrls | null {
  const missing = LOGINS.filter((name) => !env[name]);
  if (missing.length === LOGINS.length) return null;
  if (missing.length > 0)
    throw new SettingRefused(
      `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set. Set all four logins ` +
        '(`pnpm upstream database prepare --owner-url …` makes and prints them), or none for the embedded database.',
    );
  const [ownerUrl, webUrl, authUrl, jobsUrl] = LOGINS.map((name) => postgresUrl(name, env[name] ?? ''));
  return { ownerUrl: ownerUrl ?? '', webUrl: webUrl ?? '', authUrl: authUrl ?? '', jobsUrl: jobsUrl ?? '' };
}

function postgresUrl(name: string, given: string): string {
  const protocol = URL.canParse(given) ? new URL(given).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return given;
  throw new SettingRefused(
    `${name} is not an address of PostgreSQL. It looks like postgres://login:password@host:5432/upstream.`,
  );
}

function demoOf(given: string | undefined, embedded: boolean): boolean {
  if (!given) return embedded;
  if (given === '0' || given === '1') return given === '1';
  throw new SettingRefused(
    `UPSTREAM_DEMO is "${given}". Set it to 1 for the demo, 0 for none, or leave it out.`,
  );
}

function urlOf(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username;
  if (plain) return url.origin;
  throw new SettingRefused(
    `UPSTREAM_URL is "${given}". Set it to an origin such as https://upstream.example.org.`,
  );
}

function secretOf(env: Environment, ownDatabase: boolean): string | null {
  const given = env['UPSTREAM_SECRET'];
  if (given && given.length < 32)
    throw new SettingRefused(
      'UPSTREAM_SECRET is shorter than 32 characters. Make one with `openssl rand -base64 48`.',
    );
  if (!given && ownDatabase)
    throw new SettingRefused(
      'UPSTREAM_SECRET is not set. With a database of your own every server needs the same one; make it with `openssl rand -base64 48`.',
    );
  return given || null;
}

/** In the checkout; for root under /var/lib, since PostgreSQL refuses to run as root and must reach it otherwise. */
function defaultDataFolder(isRoot: boolean): string {
  if (!isRoot) return join(CHECKOUT, '.upstream');
  const checkout = createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 8);
  return join('/var/lib/upstream', `${basename(CHECKOUT)}-${checkout}`);
}
