import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ViewerDocument } from '../../app/viewer.generated.ts';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import type { JoinChallenge_ChallengeFragment } from './join-challenge.generated.ts';
import { JoinChallengeAsNewGroupDocument } from './join-challenge.generated.ts';
import { JoinChallenge } from './join-challenge.tsx';

const allowed = { __typename: 'Permission' as const, allowed: true, reason: null, reasonCode: null };
const challenge: JoinChallenge_ChallengeFragment = {
  __typename: 'Challenge',
  id: 'challenge_1',
  visibility: 'PUBLIC',
  approvesJoining: false,
  partnerCount: 2,
  openNow: true,
  viewerParticipation: null,
  viewerCan: { __typename: 'ChallengePermissions', join: allowed, leave: allowed },
};

const installation = { __typename: 'Installation', demo: false };
const visitor = {
  request: { query: ViewerDocument },
  maxUsageCount: 9,
  result: { data: { viewer: null, installation } },
};

test('a stranger finds one form, with nothing chosen, that says who will see the offer', async () => {
  const { container } = await show(<JoinChallenge challenge={challenge} />, { mocks: [visitor] });
  expect(await screen.findAllByRole('checkbox')).toHaveLength(7);
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  screen.getByLabelText(/Name of your group/);
  screen.getByText(/Anyone can read your group’s name and offer/);
  await expectNoViolations(container);
});

test('a refusal names its fields and keeps what was typed', async () => {
  const refused = {
    request: { query: JoinChallengeAsNewGroupDocument, variables: () => true },
    result: {
      data: {
        joinChallengeAsNewGroup: {
          __typename: 'InvalidInput',
          code: 'INVALID_INPUT',
          message: 'Choose a longer password.',
          issues: [{ __typename: 'Issue', field: 'password', message: 'Choose a longer password.' }],
        },
      },
    },
  };
  await show(<JoinChallenge challenge={challenge} />, { mocks: [visitor, refused] });
  await userEvent.type(await screen.findByLabelText(/In one sentence/), 'We can drive.');
  await userEvent.click(screen.getByRole('button', { name: 'Send our offer' }));
  await waitFor(() => expect(screen.getAllByText('Choose a longer password.').length).toBeGreaterThan(0));
  expect(screen.getByDisplayValue('We can drive.')).toBe(screen.getByLabelText(/In one sentence/));
});

test('what an organisation has offered stands in the place of the form', async () => {
  const ours = {
    ...challenge,
    viewerParticipation: {
      __typename: 'Participation' as const,
      id: 'participation_1',
      status: 'PENDING' as const,
      sentence: 'Six hours a week.',
      offers: ['TIME' as const],
    },
  };
  await show(<JoinChallenge challenge={ours} />, { mocks: [visitor] });
  await screen.findByRole('heading', { name: 'Your offer waits for the stewards' });
  expect(screen.queryByRole('button', { name: 'Send our offer' })).toBeNull();
});
