import { expect, it } from 'vitest';
import { lastDayIssue } from './last-day-issue.ts';

const first = new Date('2026-03-01');
const next = new Date('2026-03-02');

it.each([
  ['one day', first, first],
  ['two days in order', first, next],
  ['no first day', null, first],
  ['no last day', next, undefined],
])('takes %s', (_what, from, until) => {
  expect(lastDayIssue('endsOn', from, until)).toBeNull();
});

it('refuses a last day before the first, by its field', () => {
  expect(lastDayIssue('endsOn', next, first)?.field).toBe('endsOn');
});
