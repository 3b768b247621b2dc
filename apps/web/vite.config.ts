import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.UPSTREAM_API_PORT ?? '4000'}`;

/** The client's build: one first load that every screen needs, and one chunk for each screen. */
export default defineConfig({
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/graphql': api, '/demo': api, '/session': api, '/password': api } },
});
