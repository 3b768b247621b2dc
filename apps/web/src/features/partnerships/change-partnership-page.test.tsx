import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, somebody } from '../../testing/viewers.ts';
import { ChangePartnershipPage } from './change-partnership-page.tsx';
import { PartnershipDocument } from './partnership-page.generated.ts';
import { partnership as asMember } from './partnership-sample.ts';
import { ChangePriorityDocument, UpdatePartnershipDocument } from './verbs.generated.ts';

const yes = { __typename: 'Permission', allowed: true, reason: null } as const;
const ours = { ...asMember, viewerCan: { ...asMember.viewerCan, update: yes } };
const at = { at: `/partnerships/${ours.id}/change`, path: '/partnerships/:id/change' };

const answers = (partnership: typeof ours | null) => ({
  request: { query: PartnershipDocument, variables: { id: 'partnership_1' } },
  result: { data: { partnership } },
});
const stale = {
  __typename: 'StaleVersion',
  code: 'STALE_VERSION',
  message: 'Somebody changed this a moment ago.',
  currentVersion: 4,
} as const;
const theirs = {
  ...ours,
  version: 4,
  purpose: 'No child sleeps in a damp room.',
  priorities: [{ __typename: 'Priority', id: 'p1', title: 'Dry and warm homes', position: 1 } as const],
};

test('shows both values where another convenor saved first, and keeps the one that is chosen', async () => {
  const change = { name: ours.name, placeIds: ['place_1'], visibility: 'MEMBERS' as const };
  const refused = {
    request: {
      query: UpdatePartnershipDocument,
      variables: {
        input: { partnershipId: ours.id, expectedVersion: 3, ...change, purpose: 'No cold homes.' },
      },
    },
    result: { data: { updatePartnership: stale } },
  };
  const { container } = await show(<ChangePartnershipPage />, {
    ...at,
    mocks: [as(somebody), answers(ours), refused, answers(theirs)],
  });
  const form = within(await screen.findByRole('form', { name: 'Change the partnership' }));
  const purpose = form.getByLabelText(/What is it for/);
  await userEvent.clear(purpose);
  await userEvent.type(purpose, 'No cold homes.');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('No child sleeps in a damp room.')).toBeTruthy();
  const save = form.getByRole('button', { name: 'Save' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  await expectNoViolations(container);
  await userEvent.click(form.getByRole('button', { name: 'Keep theirs' }));
  expect(form.getByLabelText(/What is it for/)).toHaveProperty('value', 'No child sleeps in a damp room.');
  expect(form.queryByRole('button', { name: 'Keep yours' })).toBeNull();
});

test('rewords a priority, and shows both wordings where another was quicker', async () => {
  const reword = (expectedVersion: number, changePriority: object) => ({
    request: {
      query: ChangePriorityDocument,
      variables: { input: { priorityId: 'p1', title: 'Dry homes first', expectedVersion } },
    },
    result: { data: { changePriority } },
  });
  const done = { ...theirs, version: 5, priorities: [{ ...theirs.priorities[0], title: 'Dry homes first' }] };
  const { container } = await show(<ChangePartnershipPage />, {
    ...at,
    mocks: [
      as(somebody),
      answers(ours),
      reword(3, stale),
      answers(theirs),
      reword(4, { __typename: 'ChangePrioritySuccess', partnership: done }),
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Reword: Dry homes' }));
  const form = within(screen.getByRole('form', { name: 'Reword a priority' }));
  const title = form.getByLabelText('The priority');
  await userEvent.type(title, ' first');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('Dry and warm homes')).toBeTruthy();
  await expectNoViolations(container);
  await userEvent.click(form.getByRole('button', { name: 'Keep yours' }));
  expect(await screen.findByRole('button', { name: 'Reword: Dry homes first' })).toBeTruthy();
});

test('says that there is no such partnership to somebody who may not know of it', async () => {
  await show(<ChangePartnershipPage />, { ...at, mocks: [as(somebody), answers(null)] });
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});
