import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { generateDatabaseClient, generateOperations } from './boot/generated.ts';

// What `pnpm dev` runs: the API, started again whenever its code changes, and Vite, which serves the client,
// reloads it as it is written, and hands every request for data on to the API.

try {
  await Promise.all([generateDatabaseClient(), generateOperations()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error); // both run on, and say what they miss
}

const apiPort = process.env['PORT'] ?? '4000';
const api = spawn(
  process.execPath,
  ['--watch-preserve-output', '--watch', 'apps/server/src/start.ts', '--api-only'],
  {
    cwd: CHECKOUT,
    stdio: 'inherit',
    env: { ...process.env, PORT: apiPort },
  },
);
const client = spawn(
  process.execPath,
  [join(CHECKOUT, 'apps/web/node_modules/vite/bin/vite.js'), '--clearScreen', 'false'],
  {
    cwd: join(CHECKOUT, 'apps/web'),
    stdio: 'inherit',
    env: { ...process.env, UPSTREAM_API_PORT: apiPort },
  },
);
const both: ChildProcess[] = [api, client];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of both) child.kill(signal);
  });
}
for (const child of both) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    for (const other of both) if (other.exitCode === null) other.kill('SIGTERM');
  });
}
