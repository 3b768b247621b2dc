import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { HistoryDocument } from '../audit/history-list.generated.ts';
import { PartnershipDocument } from './partnership-page.generated.ts';
import { PartnershipPage } from './partnership-page.tsx';
import { invitation, partnership } from './partnership-sample.ts';
import { AcceptMembershipDocument, LeavePartnershipDocument } from './verbs.generated.ts';

const id = partnership.id;
const at = { at: `/partnerships/${id}`, path: '/partnerships/:id' };

const answers = (found: typeof partnership | null) => ({
  request: { query: PartnershipDocument, variables: { id } },
  result: { data: { partnership: found } },
});
const history = {
  request: { query: HistoryDocument, variables: { of: id } },
  result: {
    data: {
      history: {
        __typename: 'QueryHistoryConnection' as const,
        edges: [],
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
      },
    },
  },
};

test('shows what it is for, who is in it by kind, and why a button is off', async () => {
  const { container } = await show(<PartnershipPage />, {
    ...at,
    mocks: [as(somebody), answers(partnership), history],
  });
  expect(await screen.findByText('No child is ill from the home they live in.')).toBeTruthy();
  expect(screen.getByText(/We are its board member/)).toBeTruthy();
  const groups = screen.getByText('Community groups').closest('li');
  expect(
    within(groups ?? container)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Ford Street Hall', 'Mill Lane Trust']);
  const invite = screen.getByRole('button', { name: 'Invite an organisation' });
  expect(invite.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Ask a convenor of the partnership to invite an organisation.')).toBeTruthy();
  expect(await screen.findByText('Nothing on record yet')).toBeTruthy();
  await expectNoViolations(container);
});

test('asks an invited organisation, says a refusal beside the button, and shows it no members', async () => {
  const refused = {
    request: { query: AcceptMembershipDocument, variables: { input: { partnershipId: id } } },
    result: {
      data: {
        acceptMembership: {
          __typename: 'NoInvitation' as const,
          code: 'NO_INVITATION',
          message: 'There is no invitation to answer.',
        },
      },
    },
  };
  const { container } = await show(<PartnershipPage />, {
    ...at,
    mocks: [as(somebody), answers(invitation), refused],
  });
  expect(await screen.findByRole('heading', { name: 'You are invited as member' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Members' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'History' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Join the partnership' }));
  expect((await screen.findByRole('alert')).textContent).toContain('There is no invitation to answer.');
  await expectNoViolations(container);
});

test('lets a member leave only once the name was typed', async () => {
  const left = {
    request: { query: LeavePartnershipDocument, variables: { input: { partnershipId: id } } },
    result: {
      data: { leavePartnership: { __typename: 'LeavePartnershipSuccess' as const, partnership: null } },
    },
  };
  const { router } = await show(<PartnershipPage />, {
    ...at,
    mocks: [as(somebody), answers(partnership), history, left],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Leave the partnership' }));
  const dialog = within(await screen.findByRole('dialog'));
  const go = dialog.getByRole('button', { name: 'Leave' });
  expect(go.getAttribute('aria-disabled')).toBe('true');
  await userEvent.type(dialog.getByLabelText(/Type the name/), 'warm homes board');
  await userEvent.click(go);
  expect(await screen.findByText('Elsewhere')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/partnerships');
});

test('says that there is no such page where the reader may not know of it', async () => {
  await show(<PartnershipPage />, { ...at, mocks: [asVisitor, answers(null)] });
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByText('Warm Homes Board')).toBeNull();
});
