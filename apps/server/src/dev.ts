import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { generateDatabaseClient, generateOperations } from './boot/generated.ts';
import { whenLauncherGone } from './boot/launcher.ts';

// What `pnpm dev` runs: the API, started again whenever its code changes, and Vite, which serves the client,
// reloads it as it is written, and hands every request for data on to the API. The client's port follows the
// API's, so that two checkouts run side by side with one setting each.

try {
  await Promise.all([generateDatabaseClient(), generateOperations()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error); // both run on, and say what they miss
}

const apiPort = process.env['PORT'] ?? '4000';
const clientPort = String(Number(apiPort) + 1173);
const vite = join(CHECKOUT, 'apps/web/node_modules/vite/bin/vite.js');
const api = spawn(
  process.execPath,
  ['--watch-preserve-output', '--watch', 'apps/server/src/start.ts', '--api-only'],
  {
    cwd: CHECKOUT,
    stdio: 'inherit',
    env: { UPSTREAM_URL: `http://localhost:${clientPort}`, ...process.env, PORT: apiPort },
  },
);
const client = spawn(
  process.execPath,
  [vite, '--clearScreen', 'false', '--port', clientPort, '--strictPort'],
  {
    cwd: join(CHECKOUT, 'apps/web'),
    stdio: 'inherit',
    env: { ...process.env, UPSTREAM_API_PORT: apiPort },
  },
);
const both: ChildProcess[] = [api, client];

function stop(): void {
  for (const child of both) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
void whenLauncherGone(stop);
for (const child of both) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
}
