import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';

/** Something made from sources, made again when they change. */
export interface Made {
  name: string;
  /** Files and folders from the checkout's root. */
  sources: readonly string[];
  /** What must be there; from the checkout's root. */
  output: string;
}

const REMEMBERED = join(CHECKOUT, 'node_modules/.cache/upstream');

/** Makes it unless it is there and was made from the same sources. */
export async function makeIfStale(made: Made, make: () => Promise<void>): Promise<boolean> {
  const note = join(REMEMBERED, made.name);
  const hash = hashOf(made.sources);
  const fresh =
    existsSync(join(CHECKOUT, made.output)) && existsSync(note) && readFileSync(note, 'utf8') === hash;
  if (fresh) return false;
  await make();
  mkdirSync(REMEMBERED, { recursive: true });
  writeFileSync(note, hash);
  return true;
}

/** One hash of the names and contents of files, generated ones left out. */
function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesIn(source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(CHECKOUT, file)))
        .update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(join(CHECKOUT, path))) return [];
  if (statSync(join(CHECKOUT, path)).isFile()) return [path];
  return readdirSync(join(CHECKOUT, path), { withFileTypes: true })
    .filter(({ name }) => !/\.generated\.|\.test\.|^(dist|generated|node_modules)$/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}
