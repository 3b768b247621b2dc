import { SchemaEngine } from '@prisma/schema-engine-wasm';

/** One file of a Prisma schema. */
export interface SchemaFile {
  path: string;
  content: string;
}

/** The SQL that leads from one Prisma schema to another, or `''` when they mean the same. Asks no database. */
export async function schemaDiff(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  const datamodels = to.map(({ path, content }): [string, string] => [path, content]);
  const engine = await SchemaEngine.new({ datamodels }, () => {}, noDatabase);
  try {
    const { stdout } = await engine.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '');
  } finally {
    engine.free();
  }
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
