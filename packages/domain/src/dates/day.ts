/** A calendar day in the United Kingdom, written `YYYY-MM-DD`. It has no time and no zone. */
export type Day = string;

/** The first year anybody can mean; an older one is a slip of the keyboard. */
export const FIRST_YEAR = 1900;

/** The last year anybody can mean; a later one is a placeholder such as 9999. */
export const LAST_YEAR = 2199;

const DAY_MS = 86_400_000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: written `YYYY-MM-DD`, and not 31 February. */
export function isDay(value: string): value is Day {
  return startOfDayUtc(value) !== null;
}

/** Why the text is not a day the record accepts, as one sentence, or null when it is. */
export function whyNotDay(value: string): string | null {
  const parts = WRITTEN.exec(value);
  if (!parts) return 'Write the date as year-month-day, such as 2026-03-31.';
  if (!isDay(value)) return 'There is no such day in the calendar.';
  const year = Number(parts[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return `Give a year from ${FIRST_YEAR} to ${LAST_YEAR}.`;
  return null;
}

/** The day a number of days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayFromDate(new Date(utcOf(day) + days * DAY_MS));
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** The day that a database `date` column was read as: a Date at midnight UTC. */
export function dayFromDate(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A day as a database `date` column takes it: a Date at midnight UTC. */
export function dateFromDay(day: Day): Date {
  return new Date(utcOf(day));
}

/** Midnight UTC of a day in milliseconds; a text that is no day is a fault, since input is checked before. */
function utcOf(day: Day): number {
  const utc = startOfDayUtc(day);
  if (utc === null) throw new RangeError(`not a day: ${day}`);
  return utc;
}

function startOfDayUtc(value: string): number | null {
  if (!WRITTEN.test(value)) return null;
  const utc = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== value ? null : utc;
}
