import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { IconName } from '../ui/icon.tsx';
import { SearchDocument } from './search.generated.ts';

/** One line of the palette that leads to a record. */
export interface Found {
  id: string;
  word: string;
  /** What it is: "Challenge", "Organisation, Somerset". */
  what: string;
  icon: IconName;
  to: string;
}

const WAYS: Readonly<Record<string, { path: string; icon: IconName }>> = {
  Organisation: { path: '/organisations', icon: 'organisation' },
  Partnership: { path: '/partnerships', icon: 'partnership' },
  Challenge: { path: '/challenges', icon: 'challenge' },
  Initiative: { path: '/initiatives', icon: 'initiative' },
  Place: { path: '/places', icon: 'place' },
};

/** The records whose words answer what was typed, best first, among those the reader may see. */
export function useFound(typed: string): readonly Found[] {
  const words = useDeferredValue(typed.trim());
  const { data, previousData } = useQuery(SearchDocument, { variables: { words }, skip: words.length < 2 });
  if (words.length < 2) return [];
  return ((data ?? previousData)?.search ?? []).flatMap(({ id, type, title, what }) => {
    const way = WAYS[type];
    return way ? [{ id, word: title, what, icon: way.icon, to: `${way.path}/${id}` }] : [];
  });
}
