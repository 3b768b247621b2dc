import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** One file of a Prisma schema. */
export interface SchemaFile {
  path: string;
  content: string;
}

/** The SQL that leads from one Prisma schema to another, or `''` when they mean the same. Asks no database. */
export async function schemaDiff(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  load();
  const datamodels = to.map(({ path, content }): [string, string] => [path, content]);
  const compiled = await engine.SchemaEngine.new({ datamodels }, () => {}, noDatabase);
  try {
    const { stdout } = await compiled.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '');
  } finally {
    compiled.free();
  }
}

// The package's own entry imports its .wasm as a module, which Node does not do; this is what that entry does.
// Once: its glue keeps the memory of the first instance.
let loaded = false;
function load(): void {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    './schema_engine_bg.js': { ...engine },
  });
  engine.__wbg_set_wasm(exports);
  const start = exports.__wbindgen_start;
  if (typeof start !== 'function') throw new Error('The schema engine has another shape than expected.');
  start();
  loaded = true;
}

// Before anything else the engine asks its database for the schema and the version; comparing asks no more.
// Version 15 is the oldest PostgreSQL we run on, so the SQL written is SQL it understands.
const answer = <T>(value: T) => ({ ok: true as const, value });
const greeting = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [5, 7, 0], // boolean, text, int32
  rows: [[true, 'PostgreSQL 15.0', 150000]],
};
const unasked = () => Promise.reject(new Error('Comparing two schemas asks no database.'));
const connection = {
  provider: 'postgres',
  adapterName: 'none',
  getConnectionInfo: () => answer({ schemaName: 'public', supportsRelationJoins: true }),
  queryRaw: async () => answer(greeting),
  executeRaw: unasked,
  executeScript: unasked,
  startTransaction: unasked,
  dispose: async () => answer(undefined),
};
const noDatabase = {
  provider: 'postgres',
  adapterName: 'none',
  errorRegistry: { consumeError: () => undefined },
  connect: async () => answer(connection),
  connectToShadowDb: async () => answer(connection),
};
