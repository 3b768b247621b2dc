import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of SQL that changes the tables, named `<yyyymmddhhmmss>_<what it does>`. */
export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 in hex of the file, as Prisma's own `migrate deploy` computes it. */
  checksum: string;
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The migrations of a prisma folder, oldest first. */
export function readMigrations(prismaFolder: string): Migration[] {
  const folder = join(prismaFolder, 'migrations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    });
}

/** The policies of a prisma folder in the order they are applied: `identity.sql` first, the rest by name. */
export function readPolicies(prismaFolder: string): { name: string; sql: string }[] {
  const folder = join(prismaFolder, 'policies');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const first = names.filter((name) => name === 'identity.sql');
  const rest = names.filter((name) => name !== 'identity.sql').sort();
  return [...first, ...rest].map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}
