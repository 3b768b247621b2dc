import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, somebody } from '../../testing/viewers.ts';
import type { AnswerInvitation_InitiativeFragment } from './answer-invitation.generated.ts';
import { AcceptStakeDocument } from './answer-invitation.generated.ts';
import { AnswerInvitation } from './answer-invitation.tsx';
import { ColleaguesDocument } from './colleagues.generated.ts';

const allowed = { __typename: 'Permission', allowed: true, reason: null } as const;

const initiative: AnswerInvitation_InitiativeFragment = {
  __typename: 'Initiative',
  id: 'i1',
  status: 'PROPOSED',
  stakes: [
    {
      __typename: 'Stake',
      id: 's1',
      kind: 'OWNER',
      status: 'INVITED',
      version: 1,
      isMine: true,
      organisation: { __typename: 'Organisation', id: 'ford', name: 'Ford Street Hall' },
    },
  ],
  viewerCan: { __typename: 'InitiativePermissions', accept: allowed, decline: allowed },
};

const colleagues = (id: string, name: string): MockLink.MockedResponse => ({
  request: { query: ColleaguesDocument, variables: { id: 'ford' } },
  result: {
    data: {
      organisation: {
        __typename: 'Organisation',
        id: 'ford',
        people: {
          __typename: 'OrganisationPeopleConnection',
          edges: [
            {
              __typename: 'OrganisationPeopleConnectionEdge',
              node: {
                __typename: 'Membership',
                id: 'm1',
                person: { __typename: 'Person', id, name },
              },
            },
          ],
        },
      },
    },
  },
});

const sam = colleagues('sam', 'Sam Field');

test('asks the invited organisation, starts with the reader as who answers, and shows a refusal at its field', async () => {
  const refused: MockLink.MockedResponse = {
    request: {
      query: AcceptStakeDocument,
      variables: { input: { stakeId: 's1', expectedVersion: 1, accountablePersonId: 'sam' } },
    },
    result: {
      data: {
        acceptStake: {
          __typename: 'InvalidInput',
          code: 'INVALID_INPUT',
          message: 'Name who answers.',
          issues: [{ __typename: 'Issue', field: 'accountablePersonId', message: 'Name who answers.' }],
        },
      },
    },
  };
  const { container } = await show(<AnswerInvitation initiative={initiative} />, {
    mocks: [as(somebody), sam, refused],
  });
  expect(await screen.findByText('Will Ford Street Hall own this with the others?')).toBeTruthy();
  expect(screen.getByLabelText(/^Who answers/)).toHaveProperty('value', 'sam');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Name who answers.');
  await expectNoViolations(container);
});

test('leaves open who answers where the reader is not among those offered', async () => {
  await show(<AnswerInvitation initiative={initiative} />, {
    mocks: [as(somebody), colleagues('jo', 'Jo Hill')],
  });
  const choice = await screen.findByLabelText(/^Who answers/);
  expect(choice).toHaveProperty('value', '');
  await userEvent.selectOptions(choice, 'Jo Hill');
  expect(choice).toHaveProperty('value', 'jo');
});

test('says why somebody of the organisation cannot accept', async () => {
  const reason = 'Ask somebody who can decide for your organisation.';
  const no = { __typename: 'Permission', allowed: false, reason } as const;
  const off = { ...initiative, viewerCan: { ...initiative.viewerCan, accept: no, decline: no } };
  await show(<AnswerInvitation initiative={off} />, { mocks: [as(somebody), sam] });
  expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
});

test('is absent for everybody else', async () => {
  const { container } = await show(<AnswerInvitation initiative={{ ...initiative, stakes: [] }} />);
  expect(container.textContent).toBe('');
});

test('asks anew for all that is shown once it is accepted', async () => {
  const accepted: MockLink.MockedResponse = {
    request: {
      query: AcceptStakeDocument,
      variables: { input: { stakeId: 's1', expectedVersion: 1, accountablePersonId: 'sam' } },
    },
    result: { data: { acceptStake: { __typename: 'AcceptStakeSuccess', initiative: null } } },
  };
  await show(<AnswerInvitation initiative={initiative} />, {
    mocks: [as(somebody), sam, accepted, as(somebody), colleagues('jo', 'Jo Hill')],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('option', { name: 'Jo Hill' })).toBeTruthy();
});
