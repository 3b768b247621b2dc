import type { RouteObject } from 'react-router';

/** The mails of the installation, for whoever operates it. */
export const outboxRoutes: RouteObject[] = [
  { path: '/outbox', lazy: async () => ({ Component: (await import('./outbox-page.tsx')).OutboxPage }) },
];
