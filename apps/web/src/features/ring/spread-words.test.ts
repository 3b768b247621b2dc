import { expect, test } from 'vitest';
import { spreadInWords } from './spread-words.ts';

test('says from where to where the owners’ confidence goes, and who has not said', () => {
  expect(spreadInWords([3, 1, 4], 0)).toBe('Owners: a little to full confidence.');
  expect(spreadInWords([0, 4], 1)).toBe('Owners: none to full confidence. One has not said.');
  expect(spreadInWords([2, 2], 2)).toBe('Owners: some confidence. Two have not said.');
  expect(spreadInWords([], 3)).toBe('No owner has said how sure it is.');
});
