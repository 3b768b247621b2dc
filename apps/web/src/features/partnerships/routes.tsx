import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const partnershipsRoutes: RouteObject[] = [
  {
    path: '/partnerships',
    lazy: async () => ({ Component: (await import('./partnerships-page.tsx')).PartnershipsPage }),
  },
  {
    path: '/partnerships/new',
    lazy: async () => ({ Component: (await import('./found-partnership-page.tsx')).FoundPartnershipPage }),
  },
  {
    path: '/partnerships/:id',
    lazy: async () => ({ Component: (await import('./partnership-page.tsx')).PartnershipPage }),
  },
  {
    path: '/partnerships/:id/change',
    lazy: async () => ({ Component: (await import('./change-partnership-page.tsx')).ChangePartnershipPage }),
  },
];
