import type { Day } from './day.ts';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day in London at an instant, summer time included. */
export function dayOf(now: Date): Day {
  const { year, month, day } = londonParts(now);
  return `${year}-${month}-${day}`;
}

/** The time of day in London at an instant: `14:05`. */
export function timeOf(now: Date): string {
  const { hour, minute } = londonParts(now);
  return `${hour}:${minute}`;
}

/** Whether a day is over: it passes at its end in Europe/London. No day never passes. */
export function hasPassed(day: Day | null, now: Date): boolean {
  return day !== null && dayOf(now) > day;
}

function londonParts(now: Date) {
  const parts = new Map(LONDON.formatToParts(now).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    year: read('year').padStart(4, '0'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}
