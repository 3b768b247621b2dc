import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { focusOn } from './focus-on.ts';

/** Moves the focus to the part of the page that the address names, such as `#join`, whenever it is followed. */
export function usePagePart(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: following the same link again counts too
  useEffect(() => {
    if (hash) focusOn(hash.slice(1));
  }, [hash, key]);
}
