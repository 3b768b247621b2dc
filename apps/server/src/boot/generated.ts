import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { hashesOf, type KnownDocuments } from '../http/limits/known-documents.ts';
import { makeIfStale } from './stale.ts';

/** Where the built client is. */
export const CLIENT_FOLDER = join(CHECKOUT, 'apps/web/dist');

const DOCUMENTS = join(CLIENT_FOLDER, 'documents.json');

/** Generates the database client, if the models changed. */
export function generateDatabaseClient(): Promise<boolean> {
  const sources = ['prisma/schema.prisma', 'prisma/models', 'prisma.config.ts', 'pnpm-lock.yaml'];
  return makeIfStale({ name: 'database-client', sources, output: 'packages/db/src/generated/prisma' }, () =>
    run('node_modules/.bin/prisma', ['generate']),
  );
}

/** Generates the client's operations and builds it, if its sources, the domain or the schema changed. */
export function buildClient(): Promise<boolean> {
  const sources = [
    ...['src', 'public', 'index.html', 'vite.config.ts', 'codegen.ts', 'package.json'].map(
      (path) => `apps/web/${path}`,
    ),
    ...['packages/domain/src', 'packages/formats/src', 'schema.graphql', 'pnpm-lock.yaml'],
  ];
  return makeIfStale({ name: 'client', sources, output: 'apps/web/dist/documents.json' }, async () => {
    await generateOperations();
    await run('apps/web/node_modules/.bin/vite', ['build', '--logLevel', 'warn'], 'apps/web');
    writeFileSync(DOCUMENTS, JSON.stringify(hashesOf(clientDocuments()), null, 1));
  });
}

/** Generates the types of the client's operations from the committed schema. */
export function generateOperations(): Promise<void> {
  return run('apps/web/node_modules/.bin/graphql-codegen', ['--config', 'codegen.ts'], 'apps/web');
}

/** Hashes of the documents the built client sends. */
export function knownDocuments(): KnownDocuments {
  return new Set(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as string[]);
}

/** Hashes of the client's documents as they stand whenever one is asked for: what is written while `pnpm dev` runs. */
export function documentsBeingWritten(): KnownDocuments {
  return { has: (hash) => hashesOf(clientDocuments(parsedIfWhole)).includes(hash) };
}

function clientDocuments(read: (source: string) => DocumentNode | [] = parse): DocumentNode[] {
  const sources = join(CHECKOUT, 'apps/web/src');
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => read(readFileSync(join(sources, file), 'utf8')));
}

function parsedIfWhole(source: string): DocumentNode | [] {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return []; // half written: the other documents are known all the same
    throw error;
  }
}

/** Runs a program of the checkout on this very Node; its words are only shown when it fails. */
function run(program: string, args: string[], folder = '.'): Promise<void> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const options = { cwd: join(CHECKOUT, folder), env: { ...process.env, PATH: path }, maxBuffer: 10_000_000 };
  return new Promise((done, fail) => {
    execFile(join(CHECKOUT, program), args, options, (error, stdout, stderr) => {
      if (error) fail(new Error(`${program} failed.\n${stdout}${stderr}`, { cause: error }));
      else done();
    });
  });
}
