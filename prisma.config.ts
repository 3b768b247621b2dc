import { defineConfig } from 'prisma/config';

// Prisma's command line would download a native schema engine on every command. A path that exists stops it;
// nothing is run there, because packages/db migrates with the WebAssembly engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const url = process.env.DATABASE_OWNER_URL;

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
