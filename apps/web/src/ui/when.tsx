import { formatDistance, formatInstant, formatNearDay } from '@upstream/domain/dates/format-day';
import { dayOf, timeOf } from '@upstream/domain/dates/london';

/** An instant as London's clocks showed it: "Fri 6 March, 16:42"; `relative` says "today, 16:42" or "2 days ago". */
export function When(props: { at: string; relative?: boolean; now?: Date }) {
  const at = new Date(props.at);
  const [day, today] = [dayOf(at), dayOf(props.now ?? new Date())];
  const far = formatDistance(day, today);
  const near = day === today || far === 'yesterday';
  const words = props.relative
    ? near
      ? `${far}, ${timeOf(at)}`
      : far
    : `${formatNearDay(day, today)}, ${timeOf(at)}`;
  return (
    <time dateTime={props.at} title={formatInstant(at)}>
      {words}
    </time>
  );
}
