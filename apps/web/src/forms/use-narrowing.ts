import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Marks an address that the filters of its own page wrote. */
export const NARROWED = 'narrowed';

/** The address of a list with some of it changed; what is empty, and the view shown unasked, are left out. */
export function narrowed(search: URLSearchParams, change: object, usualView: string): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const text = value === true ? 'yes' : String(value || '');
    if (text === '' || (name === 'view' && text === usualView)) next.delete(name);
    else next.set(name, text);
  }
  return next;
}

/** What the address of a list says, the way to change some of it, and the way to take all filters off. */
export function useNarrowing<At>(
  read: (search: URLSearchParams) => At,
  write: (search: URLSearchParams, change: Partial<At>) => URLSearchParams,
) {
  const [search, setSearch] = useSearchParams();
  const at = useMemo(() => read(search), [read, search]);
  const latest = useRef(search); // a second press comes sooner than the address of the first is drawn
  useEffect(() => {
    latest.current = search;
  }, [search]);
  const change = (some: Partial<At>) => {
    latest.current = write(latest.current, some);
    setSearch(latest.current, { replace: true, preventScrollReset: true, state: NARROWED });
  };
  return { at, change, clear: () => setSearch({}), isNarrow: search.size > 0 };
}
