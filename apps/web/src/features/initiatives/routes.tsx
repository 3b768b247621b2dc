import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const initiativesRoutes: RouteObject[] = [
  {
    path: '/initiatives',
    lazy: async () => ({ Component: (await import('./initiatives-page.tsx')).InitiativesPage }),
  },
  {
    path: '/initiatives/new',
    lazy: async () => ({ Component: (await import('./new-initiative-page.tsx')).NewInitiativePage }),
  },
  {
    path: '/initiatives/:id',
    lazy: async () => ({ Component: (await import('./initiative-page.tsx')).InitiativePage }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./at-a-glance.tsx')).AtAGlance }) },
      {
        path: 'questions/:number',
        lazy: async () => ({ Component: (await import('../ring/question-page.tsx')).QuestionPage }),
      },
      {
        path: 'milestones',
        lazy: async () => ({ Component: (await import('./milestones-page.tsx')).MilestonesPage }),
      },
      {
        path: 'updates',
        lazy: async () => ({ Component: (await import('./updates-page.tsx')).UpdatesPage }),
      },
      {
        path: 'change',
        lazy: async () => ({
          Component: (await import('./change-initiative-page.tsx')).ChangeInitiativePage,
        }),
      },
      { path: 'stakes', lazy: async () => ({ Component: (await import('./stakes-page.tsx')).StakesPage }) },
      {
        path: 'history',
        lazy: async () => ({ Component: (await import('./history-page.tsx')).HistoryPage }),
      },
    ],
  },
];
