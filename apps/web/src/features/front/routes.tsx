import type { RouteObject } from 'react-router';
import { standsAlone } from '../../app/stands-alone.ts';

/** The front page. */
export const frontRoutes: RouteObject[] = [
  {
    path: '/',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./front-page.tsx')).FrontPage }),
  },
];
