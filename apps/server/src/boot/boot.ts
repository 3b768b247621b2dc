import { schema } from '@upstream/api/schema';
import { connectDatabase, db, disconnectDatabase } from '@upstream/db/db';
import { refuseUnsafeLogin } from '@upstream/db/logins';
import { migrationsAtHead } from '@upstream/db/migrate';
import type { FastifyInstance } from 'fastify';
import { type Check, trustedFor } from '../http/health.ts';
import { buildServer } from '../http/server.ts';
import type { Log } from '../log.ts';
import { SettingRefused, type Settings } from '../settings.ts';
import { commandAuth } from '../sign-in/command-auth.ts';
import { connectSignIn } from '../sign-in/connect.ts';
import { setUpToken } from '../sign-in/secrets.ts';
import type { ReadyDatabase } from './database.ts';
import { isUntouched, tellDemoOnce } from './demo.ts';
import { CLIENT_FOLDER, knownDocuments } from './generated.ts';

/** What a server is booted from. */
export interface Booting {
  settings: Settings;
  database: ReadyDatabase;
  secret: string;
  log: Log;
  /** Resolves when the client is built; null for the API alone. */
  client: Promise<unknown> | null;
  /** Says how far the boot is. */
  say(progress: string): void;
}

/** A server that listens. */
export interface Running {
  /** Where people reach it. */
  origin: string;
  /** Answers what is under way, then ends every connection. */
  stop(): Promise<void>;
}

const FIRST_PORT = 4000;
const LAST_PORT = 4099;

// Milliseconds for which the schema and the web login are taken to be as they were.
const CHECK_TRUSTED = 30_000;

/** Connects, tells the demo once, and listens. */
export async function boot(booting: Booting): Promise<Running> {
  const { settings, database, log } = booting;
  await connectDatabase({ webUrl: database.webUrl });
  const demo = settings.demo && (await tellDemo(booting));
  await booting.client;
  const { app, origin, endSignIn } = await listen(booting, demo);
  if (!demo && (await isUntouched(database.ownerUrl))) {
    log.warn({ setUp: `${origin}/set-up#${setUpToken(booting.secret)}` }, 'nobody is registered yet');
    booting.say(`Nobody is registered yet. Set it up at ${origin}/set-up#${setUpToken(booting.secret)}`);
  }
  log.info({ origin, demo }, 'ready');
  return {
    origin,
    async stop() {
      await app.close();
      await endSignIn();
      await disconnectDatabase();
    },
  };
}

async function tellDemo({ database, secret, say }: Booting): Promise<boolean> {
  const signIn = connectSignIn({ authUrl: database.authUrl, secret, origin: 'http://localhost' });
  try {
    const state = await tellDemoOnce(database.ownerUrl, async () => {
      say('Telling the demo story …');
      const { fillDemo } = await import('@upstream/demo/fill-demo'); // only a first start needs it
      await fillDemo(new Date(), commandAuth(signIn));
    });
    return state === 'TOLD';
  } finally {
    await signIn.pool.end();
  }
}

async function listen(booting: Booting, demo: boolean) {
  const { port, host } = booting.settings;
  for (let candidate = port ?? FIRST_PORT; ; candidate += 1) {
    const built = await build(booting, candidate, demo);
    try {
      await built.app.listen({ port: candidate, host });
      return built;
    } catch (error) {
      await built.app.close();
      await built.endSignIn();
      if (!isTaken(error)) throw notListening(error, host);
      if (port !== null)
        throw new SettingRefused(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
      if (candidate === LAST_PORT)
        throw new SettingRefused(
          `Every port from ${FIRST_PORT} to ${LAST_PORT} is taken. Set PORT to a free one.`,
        );
    }
  }
}

async function build({ settings, database, secret, log, client }: Booting, port: number, demo: boolean) {
  const shown = settings.host === '0.0.0.0' || settings.host === '::' ? '127.0.0.1' : settings.host;
  const origin = settings.url ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
  const signIn = connectSignIn({ authUrl: database.authUrl, secret, origin });
  const checks = checksOf(database);
  await Promise.all(Object.values(checks).map((check) => check()));
  const app: FastifyInstance = await buildServer({
    schema,
    log,
    signIn,
    demo,
    behindProxy: settings.url !== null,
    clientFolder: client ? CLIENT_FOLDER : null,
    knownDocuments: client ? knownDocuments() : new Set(),
    checks,
  });
  return { app, origin, endSignIn: () => signIn.pool.end() };
}

function checksOf({ webUrl, jobsUrl }: ReadyDatabase): Record<string, Check> {
  return {
    database: () => db.reading(null, (tx) => tx.$queryRaw`select 1`),
    migrations: trustedFor(CHECK_TRUSTED, async () => {
      if (!(await migrationsAtHead(jobsUrl))) throw new Error('The database is behind this version.');
    }),
    login: trustedFor(CHECK_TRUSTED, () => refuseUnsafeLogin(webUrl)),
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function notListening(error: unknown, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES')
    return new SettingRefused('PORT needs rights this user does not have. Set a port above 1023.');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new SettingRefused(
      `HOST is "${host}", which is no address of this machine. Set it to one that is.`,
    );
  return error;
}
