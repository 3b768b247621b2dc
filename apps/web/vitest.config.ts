import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Parts and pages are tested in jsdom; what needs a real browser is in the `test` workspace. */
export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/browser.ts'],
  },
});
