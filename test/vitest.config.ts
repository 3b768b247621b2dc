import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const consoleFails = join(import.meta.dirname, 'setup/console.ts');

/** A workspace's own tests under its own config, and the house's rule about the console. */
function room(name: string, folder: string): TestProjectConfiguration {
  const own = join(root, folder, 'vitest.config.ts');
  return {
    ...(existsSync(own) ? { extends: own } : {}),
    root: join(root, folder),
    test: { name, setupFiles: [consoleFails] },
  };
}

/** A part of this workspace. */
function part(name: string, include: string[], more: object = {}): TestProjectConfiguration {
  return {
    root: import.meta.dirname,
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: { name, include, setupFiles: [consoleFails], ...more },
  };
}

// One vitest serves every room, so that workers are shared and the database is started once.
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      ...['domain', 'formats', 'db', 'api', 'demo'].map((name) => room(name, `packages/${name}`)),
      room('server', 'apps/server'),
      room('web', 'apps/web'),
      part('house', ['architecture.test.ts', 'run/*.test.ts', 'architecture/*.test.ts']),
      part('schema', ['schema.test.ts']),
      part('stories', ['stories/**/*.test.ts']),
      part('conformance', ['conformance/**/*.test.ts']),
      part('e2e', ['e2e/**/*.test.ts'], {
        globalSetup: ['e2e/setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
