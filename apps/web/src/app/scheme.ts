import { useSyncExternalStore } from 'react';

const key = 'upstream:scheme';
const listeners = new Set<() => void>();

/** Light or dark as the person chose, or as their device says. */
export type Scheme = 'light' | 'dark' | 'system';

/** What the person chose on this device. */
export function chosenScheme(): Scheme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the choice on this device and shows it at once. */
export function chooseScheme(scheme: Scheme): void {
  if (scheme === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, scheme);
  if (scheme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  for (const listener of listeners) listener();
}

/** The choice, kept up to date. */
export function useScheme(): Scheme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosenScheme);
}

const dark = '(prefers-color-scheme: dark)';

/** The scheme that is shown now, also when the device changes its mind; for parts that paint by themselves. */
export function useShownScheme(): 'light' | 'dark' {
  const chosen = useScheme();
  const device = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(dark);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => (window.matchMedia(dark).matches ? 'dark' : 'light'),
  );
  return chosen === 'system' ? device : chosen;
}
