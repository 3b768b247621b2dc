import type { RouteObject } from 'react-router';

/** The addresses of this room; each screen is loaded when it is first opened. */
export const auditRoutes: RouteObject[] = [
  { path: '/audit', lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }) },
];
