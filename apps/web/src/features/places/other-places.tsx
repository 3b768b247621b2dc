import { PLACE_PARENT_KINDS } from '@upstream/domain/places/place-type';
import { Link } from 'react-router';
import { Day } from '../../ui/day.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { PARENT_KIND_WORDS } from './parent-kind-words.ts';
import type { OtherPlaceFragment, PlaceQuery } from './place.generated.ts';

type Place = NonNullable<PlaceQuery['place']>;

function Days({ from, until }: { from: string | null; until: string | null }) {
  if (!from && !until) return null;
  return (
    <span className="micro block">
      {from && (
        <>
          since <Day day={from} as="full" />
        </>
      )}
      {from && until && ', '}
      {until && (
        <>
          until <Day day={until} as="full" />
        </>
      )}
    </span>
  );
}

/** The wider places that a place lies or lay within, the nearest hierarchy first, with their days. */
export function LiesWithin({ of: { current, parents } }: { of: Place }) {
  if (parents.length === 0) return null;
  const ordered = parents.toSorted(
    (a, b) => PLACE_PARENT_KINDS.indexOf(a.kind) - PLACE_PARENT_KINDS.indexOf(b.kind),
  );
  return (
    <Sheet title={current ? 'Lies within' : 'Lay within'}>
      <dl className="stack stack--tight">
        {ordered.map(({ kind, from, until, place }) => (
          <div key={kind + place.id}>
            <dt className="micro">{PARENT_KIND_WORDS[kind]}</dt>
            <dd>
              <Link to={`/places/${place.id}`}>{place.name}</Link>
              <Days from={from} until={until} />
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function PlaceLines({ of }: { of: readonly OtherPlaceFragment[] }) {
  return (
    <Lines bare>
      {of.map(({ id, name, typeName, current, endsOn }) => (
        <li key={id}>
          <Link to={`/places/${id}`}>{name}</Link>{' '}
          <span className="micro">
            {current || !endsOn ? (
              typeName
            ) : (
              <>
                until <Day day={endsOn} as="full" />
              </>
            )}
          </span>
        </li>
      ))}
    </Lines>
  );
}

/** The places that ended into a place. */
export function WhatWasHere({ of }: { of: readonly OtherPlaceFragment[] }) {
  if (of.length === 0) return null;
  return (
    <Sheet title="It followed">
      <PlaceLines of={of} />
    </Sheet>
  );
}

/** The places directly within a place; where some stand, those that ended are folded away. */
export function WhatLiesWithin({ of: { name, children } }: { of: Place }) {
  const places = children.edges.map(({ node }) => node);
  const standing = places.filter(({ current }) => current);
  const ended = places.filter(({ current }) => !current);
  if (places.length === 0) return null;
  return (
    <Sheet title={standing.length > 0 ? `Within ${name}` : `Lay within ${name}`}>
      <PlaceLines of={standing.length > 0 ? standing : ended} />
      {standing.length > 0 && ended.length > 0 && (
        <Fold title={`${ended.length} more that do not stand today`}>
          <PlaceLines of={ended} />
        </Fold>
      )}
      {children.pageInfo.hasNextPage && <p className="micro">These are the first hundred by name.</p>}
    </Sheet>
  );
}
