import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The API is asked under the client's own host, or it would take every POST for another site's.
const api = { target: `http://127.0.0.1:${process.env.UPSTREAM_API_PORT ?? '4000'}`, changeOrigin: false };

/** The client's build: one first load that every screen needs, and one chunk for each screen. */
export default defineConfig({
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  // These import workers by `?worker`, which Vite's bundling of dependencies does not know.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true, // what a screen loads is measured by it
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY, // test/e2e/bundle-size.test.ts holds the limits, in bytes sent
    rolldownOptions: {
      onLog(level, log, warn) {
        // "use client" in packages speaks to server rendering, of which there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') warn(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': api, '/demo': api, '/session': api, '/password': api } },
});
