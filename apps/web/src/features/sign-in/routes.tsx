import type { RouteObject } from 'react-router';

/** Signing in and what mails lead to; each screen is loaded when it is first opened. */
export const signInRoutes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
  },
  { path: '/reset', lazy: async () => ({ Component: (await import('./reset-page.tsx')).ResetPage }) },
  {
    path: '/new-password',
    lazy: async () => ({ Component: (await import('./new-password-page.tsx')).NewPasswordPage }),
  },
  {
    path: '/invitation',
    lazy: async () => ({ Component: (await import('./invitation-page.tsx')).InvitationPage }),
  },
  { path: '/set-up', lazy: async () => ({ Component: (await import('./set-up-page.tsx')).SetUpPage }) },
];
