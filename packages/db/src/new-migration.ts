import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRISMA_FOLDER } from './checkout.ts';
import { type SchemaFile, schemaDiff } from './schema-diff.ts';

/**
 * Writes the migration that leads from the last migrated models to the present ones, and returns its file, or
 * null when there is no difference. With `byHand`, writes an empty one to be filled in before it is applied.
 */
export async function newMigration(
  name: string,
  now: Date,
  options: { byHand?: boolean; prismaFolder?: string } = {},
): Promise<string | null> {
  const folder = options.prismaFolder ?? PRISMA_FOLDER;
  // Not `.prisma`: Prisma reads every such file below the folder as part of the schema.
  const snapshot = join(folder, 'migrations', 'migrated.prisma.txt');
  const current = readSchema(folder);
  const sql = await schemaDiff(readSnapshot(snapshot), current);
  if (sql === '' && !options.byHand) return null;

  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const home = join(folder, 'migrations', `${stamp}_${name}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'migration.sql'), sql || '-- Written by hand.\n');
  writeFileSync(join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n');
  writeFileSync(
    snapshot,
    current
      .map(({ content }) => content.trim())
      .join('\n\n')
      .concat('\n'),
  );
  return join(home, 'migration.sql');
}

function readSnapshot(path: string): SchemaFile[] {
  try {
    return [{ path: 'migrated.prisma', content: readFileSync(path, 'utf8') }];
  } catch {
    return []; // the first migration starts from nothing
  }
}

function readSchema(folder: string): SchemaFile[] {
  const models = readdirSync(join(folder, 'models'))
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  return ['schema.prisma', ...models.map((name) => join('models', name))].map((path) => ({
    path,
    content: readFileSync(join(folder, path), 'utf8'),
  }));
}

if (import.meta.main) {
  const [name, flag] = process.argv.slice(2);
  if (!name || !/^[a-z0-9_]+$/.test(name) || (flag && flag !== '--by-hand')) {
    console.error('Usage: pnpm migration <name_in_small_letters> [--by-hand]');
    process.exit(2);
  }
  const file = await newMigration(name, new Date(), { byHand: flag === '--by-hand' });
  console.log(
    file ? `Wrote ${file}. Read it before you commit it.` : 'The models mean what they meant. Nothing to do.',
  );
}
