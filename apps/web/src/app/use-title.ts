import { useEffect } from 'react';

/** Names the document for the tab, the history and whoever reads it aloud. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Upstream' ? title : `${title} – Upstream`;
  }, [title]);
}
