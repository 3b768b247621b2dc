import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_WORDS, eventsSaying } from '@upstream/domain/audit/event-words';
import { expect, it } from 'vitest';

const sources = fileURLToPath(new URL('..', import.meta.url));
const code = /(?<!hashtext\()'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:[_-][a-z]+)*)'/g;

/** Every code that a verb may record: the quoted ones of each source that appends to the record. */
function recorded(): string[] {
  const codes = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing'))
    .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
    .filter((source) => source.includes('did:'))
    .flatMap((source) => [...source.matchAll(code)].map(([, found]) => found ?? ''));
  return [...new Set(codes)].sort();
}

it('has plain words for everything that a verb records', () => {
  expect(recorded().length).toBeGreaterThan(40);
  expect(recorded().filter((did) => !(did in EVENT_WORDS))).toEqual([]);
});

it('keeps no words for what nothing records', () => {
  const known = recorded();
  expect(Object.keys(EVENT_WORDS).filter((did) => !known.includes(did))).toEqual([]);
});

it('finds what was done by part of its words', () => {
  expect(eventsSaying('Joined the')).toEqual(['partnership.joined', 'challenge.joined']);
  expect(eventsSaying('seat.')).toEqual(['seat.given', 'seat.ended']);
  expect(eventsSaying('no such words')).toEqual([]);
});
