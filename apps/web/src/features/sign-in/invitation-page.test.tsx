import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { AcceptInvitationDocument } from './accept-invitation.generated.ts';
import { InvitationPage } from './invitation-page.tsx';
import { KeptPlaceDocument } from './kept-place.generated.ts';

const secret = 'the-secret_of-this-link';
const at = `/invitation#${secret}`;

const place = {
  __typename: 'KeptPlace',
  organisationName: 'Ford Street Hall',
  email: 'sam@example.org',
  role: 'DECIDE',
  expiresAt: '2030-03-06T16:42:00Z',
};

const kept = (keptPlace: typeof place | null) => ({
  request: { query: KeptPlaceDocument, variables: { secret } },
  result: { data: { keptPlace } },
});

const accepted = (input: object) => ({
  request: { query: AcceptInvitationDocument, variables: { input: { secret, ...input } } },
  result: {
    data: {
      acceptInvitation: {
        __typename: 'AcceptInvitationSuccess',
        membership: {
          __typename: 'Membership',
          organisation: { __typename: 'Organisation', id: 'ford', name: 'Ford Street Hall' },
        },
      },
    },
  },
});

test('lets somebody new choose a name and a password, and leads to their week', async () => {
  const words = { personName: 'Sam Field', password: 'three or four words' };
  const { container, router } = await show(<InvitationPage />, {
    at,
    path: '/invitation',
    mocks: [asVisitor, kept(place), accepted(words)],
  });
  expect(await screen.findByRole('heading', { name: 'Ford Street Hall invites you' })).toBeDefined();
  expect(screen.getByText(/can decide for Ford Street Hall/)).toBeDefined();
  await expectNoViolations(container);
  await userEvent.type(screen.getByLabelText('Your name'), words.personName);
  await userEvent.type(screen.getByLabelText('Choose a password'), words.password);
  await userEvent.click(screen.getByRole('button', { name: 'Accept and sign in' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-week'));
});

test('lets a signed-in person accept with one press', async () => {
  const { router } = await show(<InvitationPage />, {
    at,
    path: '/invitation',
    mocks: [as(somebody), kept(place), accepted({})],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Accept as Sam Field' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-week'));
});

test('says that a link has ended, and whom to ask', async () => {
  await show(<InvitationPage />, { at, mocks: [asVisitor, kept(null)] });
  expect(await screen.findByRole('heading', { name: 'This invitation has ended' })).toBeDefined();
});
