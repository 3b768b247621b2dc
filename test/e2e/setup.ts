import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser.ts';

const root = join(import.meta.dirname, '../..');
const patienceMs = 90_000;

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers, the folder of its data, and the Chromium that visits it. */
    upstream: { url: string; data: string; browserPath: string };
  }
}

/** Starts the product once for all journeys, with a database, a port and a demo of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browserPath = findBrowser();
  if (!browserPath) throw new Error('There is no Chromium: install one, or set CHROMIUM_PATH.');
  const data = await mkdtemp(join(tmpdir(), 'upstream-e2e-'));
  await chmod(data, 0o755); // where we are root, the database runs as another user and must get in
  const product = await start(data);
  project.provide('upstream', { url: product.url, data, browserPath });
  return async () => {
    await product.stop();
    await rm(data, { recursive: true, force: true });
  };
}

/** Runs the start command until it says that it is ready; its output is shown when it does not. */
async function start(data: string): Promise<{ url: string; stop(): Promise<void> }> {
  const env = { ...process.env, PORT: String(await freePort()), UPSTREAM_DATA: data, UPSTREAM_DEMO: '1' };
  const child = spawn(process.execPath, ['apps/server/src/start.ts'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  let output = '';
  const url = await new Promise<string>((ready, fail) => {
    const give = (why: string) => {
      clearTimeout(clock);
      void stop().then(() => fail(new Error(`Upstream ${why}.\n${output}`)));
    };
    const clock = setTimeout(() => give(`was not ready after ${patienceMs / 1000} s`), patienceMs);
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /Upstream is ready at (\S+)/.exec(output)?.[1];
      if (!found) return;
      clearTimeout(clock);
      ready(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => give(`ended with exit code ${code} before it was ready`));
  });
  return { url, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('This machine gave no free port.');
  return address.port;
}
