import { dayOf } from '@upstream/domain/dates/london';
import { Banner } from '../../ui/banner.tsx';
import { Day } from '../../ui/day.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { PlaceQuery } from './place.generated.ts';

type Place = NonNullable<PlaceQuery['place']>;

function NotYet({ place, day }: { place: Place; day: string }) {
  return (
    <Banner kind="info" title={`${place.name} has not begun yet`}>
      <p>
        It begins on <Day day={day} as="full" />.
      </p>
    </Banner>
  );
}

/** Says that a place does not stand today. Where others followed it, the reader chooses which one to open. */
export function Ended({ place }: { place: Place }) {
  const { startsOn, endsOn, successors } = place;
  if (startsOn && startsOn > dayOf(new Date())) return <NotYet place={place} day={startsOn} />;
  const last = endsOn && (
    <>
      Its last day was <Day day={endsOn} as="full" />.{' '}
    </>
  );
  return (
    <Banner kind="info" title={`${place.name} has ended`}>
      <p>
        {last}
        {successors.length === 0 && 'No place that follows it is on record.'}
        {successors.length === 1 && 'This place follows it:'}
        {successors.length > 1 && 'Which of those that followed it do you mean?'}
      </p>
      {successors.length > 0 && (
        <p className="row">
          {successors.map(({ id, name }) => (
            <LinkButton key={id} to={`/places/${id}`} kind="second" small>
              {name}
            </LinkButton>
          ))}
        </p>
      )}
    </Banner>
  );
}
