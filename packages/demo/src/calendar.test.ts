import { expect, test } from 'vitest';
import { calendarFrom } from './calendar.ts';

const STARTS = [
  '2026-03-09T00:05:00Z',
  '2026-03-15T23:30:00Z',
  '2026-07-01T05:00:00Z',
  '2028-02-29T12:00:00Z',
];

test.each(STARTS)(
  'weekdays stay weekdays, and last week is past, when the demo first starts at %s',
  (start) => {
    const { day, instant } = calendarFrom(new Date(start));
    expect(new Date(`${day('Tue -1')}T12:00:00Z`).getUTCDay()).toBe(2);
    expect(new Date(`${day('Sun 3')}T12:00:00Z`).getUTCDay()).toBe(0);
    expect(instant('Sun -1 23:59') < new Date(start)).toBe(true);
    expect(day('Mon 1') > start.slice(0, 10)).toBe(true);
  },
);

test('a time of the story is what clocks in London show, in winter and in summer', () => {
  const { instant } = calendarFrom(new Date('2026-06-03T09:00:00Z'));
  expect(instant('Tue -1 09:42')).toEqual(new Date('2026-05-26T08:42:00Z'));
  expect(instant('Thu -20 00:10')).toEqual(new Date('2026-01-15T00:10:00Z'));
  expect(instant('Wed -2 00:30')).toEqual(new Date('2026-05-19T23:30:00Z'));
  expect(instant('Wed -2 23:30')).toEqual(new Date('2026-05-20T22:30:00Z'));
});
