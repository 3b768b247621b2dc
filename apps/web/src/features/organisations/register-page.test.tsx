import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { forgetDrafts } from '../../forms/draft.ts';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import {
  RegisterOrganisationDocument,
  SimilarOrganisationsDocument,
} from './register-organisation.generated.ts';
import { RegisterPage } from './register-page.tsx';

afterEach(forgetDrafts);

const similar = (found: readonly object[]): MockLink.MockedResponse => ({
  request: { query: SimilarOrganisationsDocument, variables: () => true },
  result: { data: { similarOrganisations: found } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});

const answering = (answer: object): MockLink.MockedResponse => ({
  request: { query: RegisterOrganisationDocument, variables: () => true },
  result: { data: { registerOrganisation: answer } },
});

const millLane = {
  ...{ __typename: 'Organisation', id: 'organisation_1', name: 'Mill Lane Trust', mark: 'ML', kind: 'VCSE' },
  place: null,
};

async function fill() {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Name of your group'), 'Mill Lane');
  await user.type(screen.getByLabelText('Your name'), 'Pat Hand');
  await user.type(screen.getByLabelText('E-mail address'), 'pat@example.org');
  await user.type(screen.getByLabelText('Choose a password'), 'three plain words here');
  return user;
}

test('a stranger registers with a name, an address and a password, and goes on to what they came for', async () => {
  const done = {
    __typename: 'RegisterOrganisationSuccess',
    organisation: { __typename: 'Organisation', id: 'organisation_2', name: 'Mill Lane' },
  };
  const { container, router } = await show(<RegisterPage />, {
    at: '/register?then=%2Fchallenges%2Fnew',
    path: '/register',
    mocks: [similar([]), answering(done)],
  });
  await expectNoViolations(container);
  const user = await fill();
  await user.click(screen.getByRole('button', { name: 'Register and sign in' }));
  expect(await screen.findByText('Elsewhere')).toBeDefined();
  expect(router.state.location.pathname).toBe('/challenges/new');
});

test('a group that may be here already is shown before it is made a second time', async () => {
  await show(<RegisterPage />, { mocks: [similar([millLane])] });
  const user = await fill();
  expect(await screen.findByRole('heading', { name: 'Is it one of these?' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Mill Lane Trust' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'No, ours is a different one' }));
  expect(screen.queryByRole('heading', { name: 'Is it one of these?' })).toBeNull();
});

test('a refusal stands at its field, and everything typed is kept', async () => {
  const refused = {
    ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'Enter another.' },
    issues: [{ __typename: 'Issue', field: 'email', message: 'Enter an e-mail address.' }],
  };
  await show(<RegisterPage />, { mocks: [similar([]), answering(refused)] });
  const user = await fill();
  await user.click(screen.getByRole('button', { name: 'Register and sign in' }));
  expect((await screen.findAllByText('Enter an e-mail address.')).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>('Name of your group').value).toBe('Mill Lane');
});
