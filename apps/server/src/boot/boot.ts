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
import { isUntouched, leaveDemo, tellDemoOnce } from './demo.ts';
import { CLIENT_FOLDER, documentsBeingWritten, knownDocuments } from './generated.ts';
import { isTaken, portTaken, refuseTakenPort } from './refuse-taken-port.ts';
import { settleHourly } from './settle-hourly.ts';

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

/** A server that listens, and what ends it. */
type Serving = Awaited<ReturnType<typeof build>>;

/** Connects, tells the demo once, and listens. Where the demo is left, it serves an installation to be set up. */
export async function boot(booting: Booting): Promise<Running> {
  await refuseTakenPort(booting.settings);
  await connectDatabase({ webUrl: booting.database.webUrl });
  const demo = booting.settings.demo && (await tellDemo(booting));
  await booting.client;
  let left = false;
  let serving = await listen(booting, demo, async () => {
    await leaveDemo(booting.database.ownerUrl);
    if (left) return; // somebody pressed twice
    left = true;
    setImmediate(() => serveAnew().catch(ended)); // waits until this request is answered
  });
  await sayReady(booting, serving, demo);
  const exits = settleHourly(booting.log);
  return {
    origin: serving.origin,
    async stop() {
      await end(serving);
      await exits.stop();
      await disconnectDatabase();
    },
  };

  function ended(error: unknown): void {
    booting.log.fatal({ err: error }, 'cannot serve without the demo');
    process.kill(process.pid, 'SIGTERM'); // the next start serves what is left
  }

  async function serveAnew(): Promise<void> {
    const settings = { ...booting.settings, port: serving.port };
    await end(serving);
    serving = await listen({ ...booting, settings }, false);
    await sayReady(booting, serving, false);
  }
}

async function end({ app, endSignIn }: Serving): Promise<void> {
  await app.close();
  await endSignIn();
}

async function sayReady({ database, log, secret, say }: Booting, { origin }: Serving, demo: boolean) {
  if (!demo && (await isUntouched(database.ownerUrl))) {
    const setUp = `${origin}/set-up#${setUpToken(secret)}`;
    log.warn({ setUp }, 'nobody is registered yet');
    say(`Nobody is registered yet. Set it up at ${setUp}`);
  }
  log.info({ origin, demo }, 'ready');
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

async function listen(booting: Booting, demo: boolean, leave?: () => Promise<void>): Promise<Serving> {
  const { port, host } = booting.settings;
  for (let candidate = port ?? FIRST_PORT; ; candidate += 1) {
    const built = await build(booting, candidate, demo, leave);
    try {
      await built.app.listen({ port: candidate, host });
      return built;
    } catch (error) {
      await built.app.close();
      await built.endSignIn();
      if (!isTaken(error)) throw notListening(error, host);
      if (port !== null) throw portTaken(port);
      if (candidate === LAST_PORT)
        throw new SettingRefused(
          `Every port from ${FIRST_PORT} to ${LAST_PORT} is taken. Set PORT to a free one.`,
        );
    }
  }
}

async function build(
  { settings, database, secret, log, client }: Booting,
  port: number,
  demo: boolean,
  leaveDemo?: () => Promise<void>,
) {
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
    // Behind a proxy strangers look at it: then only its operator takes it away, by the command line.
    leaveDemo: settings.url === null || isLocal(settings.url) ? leaveDemo : undefined,
    behindProxy: settings.url !== null,
    clientFolder: client ? CLIENT_FOLDER : null,
    knownDocuments: client ? knownDocuments() : documentsBeingWritten(),
    checks,
  });
  return { app, port, origin, endSignIn: () => signIn.pool.end() };
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

function isLocal(origin: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(origin).hostname);
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
