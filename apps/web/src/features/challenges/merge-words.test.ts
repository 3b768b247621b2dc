import { expect, test } from 'vitest';
import { EMPTY_CHALLENGE } from './challenge-values.ts';
import { mergeWords, theirsOf } from './merge-words.ts';

const before = {
  ...EMPTY_CHALLENGE,
  title: 'Cold halls',
  statement: 'Halls are cold.',
  theme: 'HOUSING' as const,
};

test('takes over what only they changed and keeps what only you changed', () => {
  const yours = { ...before, title: 'Cold village halls' };
  const theirs = { ...before, theme: 'TRANSPORT' as const, placeIds: ['a'], placeNames: { a: 'Ashby' } };
  const { merged, clashes } = mergeWords(before, yours, theirs);
  expect(clashes).toEqual([]);
  expect(merged).toMatchObject({
    title: 'Cold village halls',
    theme: 'TRANSPORT',
    placeNames: { a: 'Ashby' },
  });
});

test('gives back both values of a field that both changed, and loses neither', () => {
  const yours = { ...before, statement: 'Every hall is cold.' };
  const theirs = { ...before, statement: '' };
  const { merged, clashes } = mergeWords(before, yours, theirs);
  expect(clashes).toEqual([
    { field: 'statement', label: 'What is wrong', yours: 'Every hall is cold.', theirs: 'Nothing' },
  ]);
  expect(merged.statement).toBe('Every hall is cold.');
  expect(theirsOf(clashes, theirs)).toEqual({ statement: '' });
});

test('sees no clash where both changed it to the same', () => {
  const same = { ...before, title: 'Cold village halls' };
  expect(mergeWords(before, same, { ...same }).clashes).toEqual([]);
});
