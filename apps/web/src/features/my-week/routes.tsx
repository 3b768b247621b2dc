import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const myWeekRoutes: RouteObject[] = [
  { path: '/my-week', lazy: async () => ({ Component: (await import('./my-week-page.tsx')).MyWeekPage }) },
];
