import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const challengesRoutes: RouteObject[] = [
  {
    path: '/challenges',
    lazy: async () => ({ Component: (await import('./challenges-page.tsx')).ChallengesPage }),
  },
  {
    path: '/challenges/new',
    lazy: async () => ({ Component: (await import('./share-challenge-page.tsx')).ShareChallengePage }),
  },
  {
    path: '/challenges/:id',
    lazy: async () => ({ Component: (await import('./challenge-page.tsx')).ChallengePage }),
  },
  {
    path: '/challenges/:id/edit',
    lazy: async () => ({ Component: (await import('./edit-challenge-page.tsx')).EditChallengePage }),
  },
];
