import type { Day as CalendarDay } from '@upstream/domain/dates/day';
import { formatDay, formatDistance, formatNearDay } from '@upstream/domain/dates/format-day';
import { dayOf } from '@upstream/domain/dates/london';

const styles = {
  near: formatNearDay,
  full: (day: CalendarDay) => formatDay(day),
  distance: formatDistance,
};

/** A calendar day: `near` "Thu 19 March", `full` "19 March 2026", `distance` "in 10 days". */
export function Day(props: { day: CalendarDay; as?: keyof typeof styles; now?: Date }) {
  const today = dayOf(props.now ?? new Date());
  return (
    <time dateTime={props.day} title={formatDay(props.day)}>
      {styles[props.as ?? 'near'](props.day, today)}
    </time>
  );
}
