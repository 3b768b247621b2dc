import { Link } from 'react-router';
import { Day } from '../../ui/day.tsx';
import { Status } from '../../ui/status.tsx';
import { DayBars } from './day-bars.tsx';
import type { InitiativeRow } from './initiative-register.tsx';

/** Initiatives on one line of time, from first day to last; a day that is not set is dashed. */
export function InitiativeYears({ of }: { of: readonly InitiativeRow[] }) {
  const stretches = of
    .toSorted((one, other) => (one.startsOn ?? '').localeCompare(other.startsOn ?? ''))
    .map((row) => ({
      id: row.id,
      from: row.startsOn ?? null,
      to: row.endsOn ?? null,
      children: <Line of={row} />,
    }));
  return <DayBars label="Initiatives from first day to last" of={stretches} />;
}

function Line({ of: { id, title, state, startsOn, endsOn } }: { of: InitiativeRow }) {
  return (
    <span className="row row--apart">
      <Link className="plain" to={`/initiatives/${id}`}>
        {title}
      </Link>
      <span className="row">
        <span className="micro">
          {startsOn ? <Day day={startsOn} as="full" /> : 'No first day'}
          {endsOn ? ' to ' : ', '}
          {endsOn ? <Day day={endsOn} as="full" /> : 'no last day'}
        </span>
        <Status of={state ?? null} size="small" />
      </span>
    </span>
  );
}
