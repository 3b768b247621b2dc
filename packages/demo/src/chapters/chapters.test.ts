import { expect, test } from 'vitest';
import { CHAPTERS } from './chapters.ts';

const steps = CHAPTERS.flat();

test('nobody does two things in the same minute, so that every request has a key of its own', () => {
  const keys = steps.map(({ who, when }) => `${who} ${when}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('everything told has happened before the week of the first start', () => {
  expect(steps.filter(({ when }) => Number(when.split(' ')[1]) >= 0)).toEqual([]);
});
