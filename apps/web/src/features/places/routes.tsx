import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const placesRoutes: RouteObject[] = [
  { path: '/places/:id', lazy: async () => ({ Component: (await import('./place-page.tsx')).PlacePage }) },
];
