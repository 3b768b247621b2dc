import { createBrowserRouter } from 'react-router';
import { FaultPage } from './app/fault-page.tsx';
import { Frame } from './app/frame.tsx';
import { NotFoundPage } from './app/not-found-page.tsx';
import { auditRoutes } from './features/audit/routes.tsx';
import { challengesRoutes } from './features/challenges/routes.tsx';
import { exploreRoutes } from './features/explore/routes.tsx';
import { frontRoutes } from './features/front/routes.tsx';
import { initiativesRoutes } from './features/initiatives/routes.tsx';
import { kitchenSinkRoutes } from './features/kitchen-sink/routes.tsx';
import { myWeekRoutes } from './features/my-week/routes.tsx';
import { organisationsRoutes } from './features/organisations/routes.tsx';
import { outboxRoutes } from './features/outbox/routes.tsx';
import { partnershipsRoutes } from './features/partnerships/routes.tsx';
import { peopleRoutes } from './features/people/routes.tsx';
import { placesRoutes } from './features/places/routes.tsx';
import { signInRoutes } from './features/sign-in/routes.tsx';

/** Every address of the client. Each room registers its own, and loads a screen when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <FaultPage />,
    hydrateFallbackElement: <span hidden />,
    children: [
      ...frontRoutes,
      ...myWeekRoutes,
      ...challengesRoutes,
      ...initiativesRoutes,
      ...partnershipsRoutes,
      ...organisationsRoutes,
      ...placesRoutes,
      ...peopleRoutes,
      ...auditRoutes,
      ...outboxRoutes,
      ...exploreRoutes,
      ...signInRoutes,
      ...kitchenSinkRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
