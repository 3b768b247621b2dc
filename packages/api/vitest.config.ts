import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }, // vitest would load two copies
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../db/src/testing/global-setup.ts'],
    setupFiles: ['../db/src/testing/worker.ts'],
    testTimeout: 20_000,
  },
});
