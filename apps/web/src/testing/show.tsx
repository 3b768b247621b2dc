import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import possibleTypes from '../app/possible-types.generated.ts';

// As in the client: whatever is asked of the viewer is of the same one.
const typePolicies = { Viewer: { keyFields: [] as const, merge: true } };

/** Renders a part or a page at an address, with the API's answers given beforehand; await it, since pages suspend. */
export async function show(
  part: ReactNode,
  options: { at?: string; path?: string; mocks?: readonly MockLink.MockedResponse[] } = {},
) {
  const router = createMemoryRouter(
    [
      { path: options.path ?? '*', element: <Suspense fallback="…">{part}</Suspense> },
      { path: '*', element: <p>Elsewhere</p> },
    ].slice(0, options.path ? 2 : 1),
    { initialEntries: [options.at ?? '/'] },
  );
  const shown = await act(async () =>
    render(
      <MockedProvider
        mocks={options.mocks ?? []}
        cache={new InMemoryCache({ ...possibleTypes, typePolicies })}
      >
        <RouterProvider router={router} />
      </MockedProvider>,
    ),
  );
  return { ...shown, router };
}
