import type { RouteObject } from 'react-router';

/** The front page. */
export const frontRoutes: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./front-page.tsx')).FrontPage }) },
];
