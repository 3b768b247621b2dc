import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const organisationsRoutes: RouteObject[] = [
  {
    path: '/organisations',
    lazy: async () => ({ Component: (await import('./organisations-page.tsx')).OrganisationsPage }),
  },
  {
    path: '/organisations/new',
    lazy: async () => ({ Component: (await import('./add-organisation-page.tsx')).AddOrganisationPage }),
  },
  {
    path: '/organisations/:id',
    lazy: async () => ({ Component: (await import('./organisation-page.tsx')).OrganisationPage }),
  },
  {
    path: '/organisations/:id/edit',
    lazy: async () => ({ Component: (await import('./edit-organisation-page.tsx')).EditOrganisationPage }),
  },
  {
    path: '/register',
    lazy: async () => ({ Component: (await import('./register-page.tsx')).RegisterPage }),
  },
];
