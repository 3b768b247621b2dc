import { expect, test } from 'vitest';
import { mergeChanges } from './merge-changes.ts';

const seen = { name: 'Warm homes', purpose: 'Dry homes.', placeIds: ['a', 'b'], visibility: 'MEMBERS' };

test('takes what only the other changed, and keeps what only you did', () => {
  const yours = { ...seen, name: 'Warm and dry homes' };
  const theirs = { ...seen, visibility: 'PUBLIC', placeIds: ['b', 'a'] };
  const { merged, clashes } = mergeChanges(seen, yours, theirs);
  expect(merged).toEqual({ ...yours, visibility: 'PUBLIC' });
  expect(clashes).toEqual([]);
});

test('names what both changed differently, and leaves yours in the form', () => {
  const yours = { ...seen, purpose: 'No damp homes.', placeIds: ['a'] };
  const { merged, clashes } = mergeChanges(seen, yours, {
    ...seen,
    purpose: 'No cold homes.',
    placeIds: ['a'],
  });
  expect(merged).toEqual(yours);
  expect(clashes).toEqual(['purpose']);
});
