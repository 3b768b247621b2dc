import { useQuery } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { useDeferredValue } from 'react';
import type { Found } from '../../forms/found-list.tsx';
import type { PlacesNamedQuery } from './places-named.generated.ts';
import { PlacesNamedDocument } from './places-named.generated.ts';

type Named = PlacesNamedQuery['placesNamed'][number];

/** The places somebody may mean by what they typed. A place that ended gives way to those that followed it. */
export function usePlacesNamed(typed: string): Found[] {
  const words = useDeferredValue(typed.trim());
  const { data, previousData } = useQuery(PlacesNamedDocument, {
    variables: { words },
    skip: words.length < 2,
  });
  const found = ((data ?? previousData)?.placesNamed ?? []).flatMap(choicesOf);
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

function choicesOf(place: Named): Found[] {
  const { id, name, typeName, current, endsOn, successors } = place;
  if (current) return [{ id, word: name, about: typeName }];
  const since = endsOn ? ` ended on ${formatDay(endsOn)}` : ' ended';
  return successors.map((successor) => ({
    id: successor.id,
    word: successor.name,
    about: `${successor.typeName}; ${name}${since}`,
  }));
}
