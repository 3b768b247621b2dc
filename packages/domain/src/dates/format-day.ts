import { type Day, dateFromDay, daysBetween } from './day.ts';
import { dayOf, timeOf } from './london.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A day in full: `3 March 2026`. */
export function formatDay(day: Day): string {
  const date = dateFromDay(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A day near today, with its weekday: `Tue 3 March`; the year is added when it is not today's. */
export function formatNearDay(day: Day, today: Day): string {
  const date = dateFromDay(day);
  const near = `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return day.slice(0, 4) === today.slice(0, 4) ? near : `${near} ${day.slice(0, 4)}`;
}

/** How far a day is from today: `today`, `tomorrow`, `in 5 days`, `yesterday`, `2 days ago`. */
export function formatDistance(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** An instant as London's clocks showed it: `3 March 2026, 14:05`. */
export function formatInstant(instant: Date): string {
  return `${formatDay(dayOf(instant))}, ${timeOf(instant)}`;
}
