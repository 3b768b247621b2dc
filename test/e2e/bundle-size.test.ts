import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const built = join(import.meta.dirname, '../../apps/web/dist');

interface Chunk {
  file: string;
  imports?: string[];
  isDynamicEntry?: boolean;
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));

/** Bytes of script that a page may make a phone fetch before it shows, as sent: gzip. */
const FIRST_LOAD = 190_000;

/** Bytes of script that opening a further screen may add. */
const FURTHER_SCREEN = 150_000;

/** An editor with its language, on a page of its own that only developers open. */
const EXPLORER = 'src/features/explore/explore-page.tsx';

/** The scripts that come with a chunk, itself included. */
function scriptsOf(name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}.`);
  if (found.has(name)) return found;
  found.add(name);
  for (const each of chunk.imports ?? []) scriptsOf(each, found);
  return found;
}

function bytesOf(names: Iterable<string>): number {
  const files = new Set([...names].map((name) => manifest[name]?.file ?? ''));
  const sizes = [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(join(built, file)), { level: constants.Z_BEST_COMPRESSION }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

const screens = Object.keys(manifest).filter(
  (name) => name.startsWith('src/') && manifest[name]?.isDynamicEntry && name !== EXPLORER,
);

describe('the built client', () => {
  test.for(['front/front-page.tsx', 'challenges/challenges-page.tsx'])(
    'opens at %s with few scripts',
    (page) => {
      const first = [...scriptsOf('index.html'), ...scriptsOf(`src/features/${page}`)];
      expect(bytesOf(first)).toBeLessThanOrEqual(FIRST_LOAD);
    },
  );

  test.for(screens)('adds little for %s', (screen) => {
    const here = scriptsOf('index.html');
    const further = [...scriptsOf(screen)].filter((name) => !here.has(name));
    expect(bytesOf(further)).toBeLessThanOrEqual(FURTHER_SCREEN);
  });
});
