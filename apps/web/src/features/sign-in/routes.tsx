import type { RouteObject } from 'react-router';
import { standsAlone } from '../../app/stands-alone.ts';

/** Signing in and what mails lead to; each screen is loaded when it is first opened. */
export const signInRoutes: RouteObject[] = [
  {
    path: '/sign-in',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/reset',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./reset-page.tsx')).ResetPage }),
  },
  {
    path: '/new-password',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./new-password-page.tsx')).NewPasswordPage }),
  },
  {
    path: '/invitation',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./invitation-page.tsx')).InvitationPage }),
  },
  {
    path: '/verify',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./verify-page.tsx')).VerifyPage }),
  },
  {
    path: '/set-up',
    handle: standsAlone,
    lazy: async () => ({ Component: (await import('./set-up-page.tsx')).SetUpPage }),
  },
];
