import { UnsafeLogin } from '@upstream/db/logins';
import { MigrationRefused } from '@upstream/db/migrate';
import { type ReadyDatabase, readyDatabase } from './boot/database.ts';
import { buildClient, generateDatabaseClient } from './boot/generated.ts';
import { whenLauncherGone } from './boot/launcher.ts';
import { keptSecret } from './boot/secret.ts';
import { type Log, logFile, openLog } from './log.ts';
import { readSettings, SettingRefused, type Settings } from './settings.ts';

// What `pnpm start` runs: whatever is stale is made anew while the database starts, then everything is served
// from this one process until it is told to stop.

const DRAIN_MILLISECONDS = 30_000;
// For pnpm dev, where Vite serves the client.
const apiOnly = process.argv.includes('--api-only');

const stops: (() => Promise<void>)[] = [];
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(exitCode), DRAIN_MILLISECONDS).unref();
  for (const each of stops.reverse()) await each().catch(() => {});
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
void whenLauncherGone(() => void stop(0));

let log: Log | undefined;
try {
  await start(readSettings(process.env));
} catch (error) {
  if (!stopping) console.error(sentenceOf(error));
  log?.fatal({ err: error }, 'cannot start');
  await stop(1);
}

async function start(settings: Settings): Promise<void> {
  const secret = settings.secret ?? keptSecret(settings.dataFolder);
  log = openLog(logFile(settings.dataFolder));
  console.log('Starting Upstream …');
  const client = apiOnly ? null : say('Built the client.', buildClient());
  client?.catch(() => {}); // told where it is waited for
  log.info('starting');
  const [database] = await Promise.all([
    startDatabase(settings),
    say('Generated the database client.', generateDatabaseClient()),
  ]);
  const { boot } = await import('./boot/boot.ts'); // needs what was just generated
  const running = await boot({
    settings,
    database,
    secret,
    log,
    client,
    say: (progress) => console.log(progress),
  });
  stops.push(running.stop);
  console.log(`Upstream is ready at ${running.origin}`);
}

async function startDatabase(settings: Settings): Promise<ReadyDatabase> {
  const database = await readyDatabase(settings);
  stops.push(database.stop);
  return database;
}

async function say(done: string, making: Promise<boolean>): Promise<void> {
  if (await making) console.log(done);
}

function sentenceOf(error: unknown): string {
  const told =
    error instanceof SettingRefused || error instanceof MigrationRefused || error instanceof UnsafeLogin;
  if (told) return error.message;
  return `Upstream cannot start: ${error instanceof Error ? error.message : String(error)}`;
}
