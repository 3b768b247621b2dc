import { addDays, type Day } from '@upstream/domain/dates/day';
import { dayOf, timeOf } from '@upstream/domain/dates/london';

type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';

const WEEKDAYS: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] satisfies Weekday[];

/** A weekday and how many weeks away it is: `Tue -1` is Tuesday of last week, `Fri 3` Friday in three weeks. */
export type StoryDay = `${Weekday} ${number}`;

/** A day of the story with its time in London: `Tue -1 09:42`. */
export type StoryTime = `${StoryDay} ${number}:${number}`;

/** The calendar on which the story is laid, whatever the day of the first start: weekdays stay weekdays. */
export interface Calendar {
  day(when: StoryDay): Day;
  instant(when: StoryTime): Date;
}

/** The calendar of a demo that first starts at an instant. Everything before week 0 is past then. */
export function calendarFrom(start: Date): Calendar {
  const today = dayOf(start);
  const monday = addDays(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7));
  const day = (when: StoryDay): Day => {
    const [weekday = '', weeks] = when.split(' ');
    return addDays(monday, Number(weeks) * 7 + WEEKDAYS.indexOf(weekday));
  };
  return {
    day,
    instant(when) {
      const [weekday, weeks, time] = when.split(' ');
      return inLondon(day(`${weekday} ${weeks}` as StoryDay), time ?? '');
    },
  };
}

const DAY_MINUTES = 24 * 60;

/** The instant at which clocks in London show a day and a time, summer time included. */
function inLondon(day: Day, time: string): Date {
  const asWritten = new Date(`${day}T${time}:00Z`);
  const ahead = (minutes(timeOf(asWritten)) - minutes(time) + DAY_MINUTES) % DAY_MINUTES;
  return new Date(asWritten.getTime() - ahead * 60_000);
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}
