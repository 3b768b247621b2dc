import { useSyncExternalStore } from 'react';
import { Banner } from '../ui/banner.tsx';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the connection is lost, for as long as it is; what is typed stays where it is. */
export function OfflineBar() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <Banner kind="offline" live="status">
      No connection. What you type is kept here until it returns.
    </Banner>
  );
}
