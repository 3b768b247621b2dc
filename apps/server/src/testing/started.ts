import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPostmaster } from '@upstream/db/embedded/postmaster';
import { afterAll } from 'vitest';

const SERVER = join(import.meta.dirname, '..');
const OWN_SETTING = /^(PORT|HOST|DATABASE_.*|UPSTREAM_.*|npm_config_user_agent)$/;

/** A program of the server, running as a process of its own. */
export interface Started {
  child: ChildProcess;
  /** All it has written so far. */
  output(): string;
  /** Resolves once it has written this; rejects when it ends without. */
  says(words: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; its exit code, or null when the signal ended it. */
  ended(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Runs `start.ts` or `upstream.ts` with these settings and no other; it is killed with the test file at the latest. */
export function startProgram(file: string, args: readonly string[], settings: NodeJS.ProcessEnv): Started {
  const inherited = Object.entries(process.env).filter(([name]) => !OWN_SETTING.test(name));
  const child = spawn(process.execPath, [join(SERVER, file), ...args], {
    env: { ...Object.fromEntries(inherited), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  afterAll(() => void child.kill('SIGKILL'));
  let output = '';
  const exit = new Promise<number | null>((done) => child.once('close', done));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return {
    child,
    output: () => output,
    says: (words) =>
      new Promise((said, fail) => {
        const look = () => {
          const found = words.exec(output);
          if (found) said(found);
        };
        look();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        void exit.then((code) => fail(new Error(`It ended with ${code}, having said:\n${output}`)));
      }),
    ended: (signal) => {
      if (signal) child.kill(signal);
      return exit;
    },
  };
}

/** An empty data folder, gone at the end of the file. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-start-'));
  chmodSync(folder, 0o755); // root's database runs as another user
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Whether the embedded database of a data folder has noted itself as running. */
export function databaseRuns(folder: string): boolean {
  return readPostmaster(join(folder, 'postgresql/cluster/data')) !== null;
}
