import { nameKey } from './name-key.ts';

/** Names at least this alike are offered as possible duplicates: about one slip in five letters. */
export const NEAR_ENOUGH = 0.8;

/** Longer keys are compared by their beginnings only: the work grows with the square of the length. */
const COMPARED = 200;

/**
 * Whether two names may well be the same organisation's, so that a person is asked before a second
 * record is made. Spacing and word order do not count; figures must agree, since "Ward 1" and "Ward 2"
 * are two things. It only ever asks: it never refuses.
 */
export function nearEqualNames(a: string, b: string): boolean {
  return nameSimilarity(a, b) >= NEAR_ENOUGH;
}

/** How alike two names are, from 0 (nothing alike) to 1 (the same key): the share of letters that need no edit. */
export function nameSimilarity(a: string, b: string): number {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (figures(keyA) !== figures(keyB)) return 0;
  return Math.max(similarity(joined(keyA), joined(keyB)), similarity(sorted(keyA), sorted(keyB)));
}

function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  return 1 - editDistance(a, b) / longest;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each one edit. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + change,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, previous] = [previous, current];
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
const figures = (key: string) => (key.match(/\p{N}+/gu) ?? []).sort().join(' ');
const joined = (key: string) => key.replaceAll(' ', '').slice(0, COMPARED);
const sorted = (key: string) => key.split(' ').sort().join('').slice(0, COMPARED);
