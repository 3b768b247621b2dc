import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const peopleRoutes: RouteObject[] = [
  { path: '/people', lazy: async () => ({ Component: (await import('./people-page.tsx')).PeoplePage }) },
];
