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
function part(name: string, include: string[], test: ProjectOptions = {}): TestProjectConfiguration {
  return {
    root: import.meta.dirname,
    // vitest would load a second copy of graphql, whose types are not those of the schema
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: { name, include, ...test, setupFiles: [consoleFails, ...(test.setupFiles ?? [])] },
  };
}

/** For parts that need PostgreSQL: a copy of the migrated template for each test file. */
const onPostgres: ProjectOptions = {
  globalSetup: [join(root, 'packages/db/src/testing/global-setup.ts')],
  setupFiles: [join(root, 'packages/db/src/testing/worker.ts')],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** For journeys: the product itself, started once. One page at a time keeps the machine's answers prompt. */
const onTheProduct: ProjectOptions = {
  globalSetup: ['e2e/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

interface ProjectOptions {
  globalSetup?: string[];
  setupFiles?: string[];
  testTimeout?: number;
  hookTimeout?: number;
  fileParallelism?: boolean;
}

// One vitest serves every room, so that workers are shared.
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      ...['domain', 'formats', 'db', 'api', 'demo'].map((name) => room(name, `packages/${name}`)),
      room('server', 'apps/server'),
      room('web', 'apps/web'),
      part('house', ['architecture.test.ts', 'architecture/*.test.ts', 'run/*.test.ts']),
      part('schema', ['schema.test.ts', 'schema/*.test.ts'], onPostgres),
      part('stories', ['stories/**/*.test.ts'], onPostgres),
      part('conformance', ['conformance/**/*.test.ts'], onPostgres),
      part('e2e', ['e2e/**/*.test.ts'], onTheProduct),
    ],
  },
});
