import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Columns } from '../../ui/columns.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AtPlace } from './at-place.tsx';
import { Ended } from './ended.tsx';
import { LiesWithin, WhatLiesWithin, WhatWasHere } from './other-places.tsx';
import type { PlaceQuery } from './place.generated.ts';
import { PlaceDocument } from './place.generated.ts';
import { PlaceFacts } from './place-facts.tsx';

function About({ place }: { place: NonNullable<PlaceQuery['place']> }) {
  return (
    <>
      <PlaceFacts place={place} />
      <LiesWithin of={place} />
      <WhatWasHere of={place.predecessors} />
      <WhatLiesWithin of={place} />
    </>
  );
}

/** A place: what it is and lies within, whether it still stands, and what is done about problems there. */
export function PlacePage() {
  const { id = '' } = useParams();
  const { place } = useSuspenseQuery(PlaceDocument, { variables: { id } }).data;
  if (!place) return <NotFoundPage />;
  return (
    <>
      <PageHead
        title={place.name}
        eyebrow={place.typeName}
        lead={place.officialName !== place.name && place.officialName}
      />
      <div className="stack stack--wide">
        {!place.current && <Ended place={place} />}
        <Columns asideLabel={`About ${place.name}`} aside={<About place={place} />}>
          <AtPlace id={place.id} name={place.name} current={place.current} />
        </Columns>
      </div>
    </>
  );
}
