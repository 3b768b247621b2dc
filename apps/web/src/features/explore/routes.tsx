import { type RouteObject, redirectDocument } from 'react-router';

/** The API explorer. Its editor needs a page of its own, so it is always loaded as a document. */
export const exploreRoutes: RouteObject[] = [
  {
    path: '/explore',
    loader: () => (isOwnDocument() ? null : redirectDocument('/explore')),
    lazy: async () => ({ Component: (await import('./explore-page.tsx')).ExplorePage }),
  },
];

// The editor writes style elements, which only the document at this address is allowed.
function isOwnDocument(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && new URL(entry.name).pathname.startsWith('/explore');
}
