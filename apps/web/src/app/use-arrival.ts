import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { landOn } from './land-on.ts';

/**
 * Moves the focus to the main part when the address changes, so that a reader of the keyboard or of the
 * spoken page starts where the new content starts; to a part of it, where the address names one. The first page is
 * otherwise left as the browser opened it.
 */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash, key } = useLocation();
  const seen = useRef(pathname);
  // biome-ignore lint/correctness/useExhaustiveDependencies: following the same address again leads there again
  useEffect(() => {
    const moved = seen.current !== pathname;
    seen.current = pathname;
    if (moved) main.current?.focus({ preventScroll: true });
    return hash ? landOn(decodeURIComponent(hash.slice(1))) : undefined;
  }, [pathname, hash, key]);
  return main;
}
