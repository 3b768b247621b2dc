import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateFromDay, dayFromDate, daysBetween, isDay, whyNotDay } from './day.ts';
import { formatDay, formatDistance, formatInstant, formatNearDay } from './format-day.ts';
import { dayOf, hasPassed } from './london.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map(dayFromDate);

describe('a day', () => {
  it.each(['2026-02-31', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10'])(
    'refuses %s, which never was',
    (day) => {
      expect(whyNotDay(day)).toBe('There is no such day in the calendar.');
    },
  );

  it.each([
    '',
    '3/3/2026',
    '2026-3-3',
    '2026-03-03T00:00:00Z',
    '+12026-03-03',
    ' 2026-03-03',
    '2026-03-03\n',
  ])('refuses %j, which is not written as a day', (day) => {
    expect(whyNotDay(day)).toContain('year-month-day');
  });

  it.each(['9999-12-31', '1899-12-31', '2200-01-01', '0000-01-01'])(
    'refuses %s, a year nobody means',
    (day) => {
      expect(whyNotDay(day)).toBe('Give a year from 1900 to 2199.');
    },
  );

  it('accepts leap days and both ends of the range', () => {
    expect(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'].map(whyNotDay)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('adds and counts days consistently, over summer time and leap years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const later = addDays(day, count);
        return isDay(later) && daysBetween(day, later) === count && addDays(later, -count) === day;
      }),
    );
  });

  it('goes to a date column and back unchanged', () => {
    fc.assert(fc.property(days, (day) => dayFromDate(dateFromDay(day)) === day));
  });

  it('treats a text that is no day as a fault in arithmetic', () => {
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });
});

describe('a day in London', () => {
  it('passes at midnight of summer time, an hour before UTC', () => {
    expect(hasPassed('2026-07-01', new Date('2026-07-01T22:59:59.999Z'))).toBe(false);
    expect(hasPassed('2026-07-01', new Date('2026-07-01T23:00:00.000Z'))).toBe(true);
  });

  it('passes at midnight UTC in winter', () => {
    expect(hasPassed('2026-01-31', new Date('2026-01-31T23:59:59.999Z'))).toBe(false);
    expect(hasPassed('2026-01-31', new Date('2026-02-01T00:00:00.000Z'))).toBe(true);
  });

  it('is right on the days the clocks change', () => {
    expect(dayOf(new Date('2026-03-29T22:59:59Z'))).toBe('2026-03-29');
    expect(dayOf(new Date('2026-03-29T23:00:00Z'))).toBe('2026-03-30');
    expect(dayOf(new Date('2026-10-25T23:30:00Z'))).toBe('2026-10-25');
  });

  it('never passes when there is none', () => {
    expect(hasPassed(null, new Date('2199-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('a day in words', () => {
  it('is written as the screens write it', () => {
    expect(formatDay('2026-03-03')).toBe('3 March 2026');
    expect(formatNearDay('2026-03-03', '2026-02-20')).toBe('Tue 3 March');
    expect(formatNearDay('2027-03-03', '2026-02-20')).toBe('Wed 3 March 2027');
    expect(formatInstant(new Date('2026-07-01T13:05:00Z'))).toBe('1 July 2026, 14:05');
  });

  it.each([
    ['2026-03-03', 'today'],
    ['2026-03-04', 'tomorrow'],
    ['2026-03-08', 'in 5 days'],
    ['2026-03-02', 'yesterday'],
    ['2026-03-01', '2 days ago'],
  ])('says how far %s is', (day, words) => {
    expect(formatDistance(day, '2026-03-03')).toBe(words);
  });
});
