import type { RouteObject } from 'react-router';

/** Every shared part in every state, for whoever builds with them. */
export const kitchenSinkRoutes: RouteObject[] = [
  {
    path: '/dev/kitchen-sink',
    lazy: async () => ({ Component: (await import('./kitchen-sink-page.tsx')).KitchenSinkPage }),
  },
];
