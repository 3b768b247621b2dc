import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const testing = join(import.meta.dirname, 'src/testing');

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: [join(testing, 'global-setup.ts')],
    setupFiles: [join(testing, 'worker.ts')],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
