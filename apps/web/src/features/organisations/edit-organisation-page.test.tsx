import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, somebody } from '../../testing/viewers.ts';
import { EditOrganisationDocument, UpdateOrganisationDocument } from './edit-organisation.generated.ts';
import { EditOrganisationPage } from './edit-organisation-page.tsx';

const hall = {
  ...{ __typename: 'Organisation', id: 'ford', version: 1, name: 'Ford Street Hall', kind: 'VCSE' },
  ...{ size: null, socialEnterprise: false, purpose: '', website: null, mark: 'FS' },
  identifiers: [{ __typename: 'OrganisationIdentifier', scheme: 'GB-CHC', value: '1090095' }],
  ...{ parent: null, place: null, placesServed: [] },
  viewerCan: {
    __typename: 'OrganisationPermissions',
    update: { __typename: 'Permission', allowed: true, reason: null },
  },
};
const at = { at: '/organisations/ford/edit', path: '/organisations/:id/edit' };

const answer = (organisation: object | null) => ({
  request: { query: EditOrganisationDocument, variables: { id: 'ford' } },
  result: { data: { organisation } },
});
const answering = (updateOrganisation: object) => ({
  request: { query: UpdateOrganisationDocument, variables: () => true },
  result: { data: { updateOrganisation } },
});

test('a number that its register would refuse is named at its field, and stays as typed', async () => {
  const refused = {
    ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'Check the number.' },
    issues: [
      { __typename: 'Issue', field: 'identifiers.0.value', message: 'A charity number has 6 or 7 digits.' },
    ],
  };
  const { container } = await show(<EditOrganisationPage />, {
    ...at,
    mocks: [as(somebody), answer(hall), answering(refused)],
  });
  const number = await screen.findByLabelText<HTMLInputElement>('Number');
  await expectNoViolations(container);
  await userEvent.clear(number);
  await userEvent.type(number, '12');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('A charity number has 6 or 7 digits.')).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>('Number').value).toBe('12');
  await expectNoViolations(container);
});

test('tells that somebody saved first, and opens the page as it now stands', async () => {
  const stale = {
    ...{ __typename: 'StaleVersion', code: 'STALE_VERSION', message: 'It was changed.', currentVersion: 2 },
  };
  await show(<EditOrganisationPage />, {
    ...at,
    mocks: [as(somebody), answer(hall), answering(stale), answer({ ...hall, version: 2, name: 'Ford Hall' })],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  const again = await screen.findByRole('button', { name: 'Open it as it now stands' });
  await act(async () => void fireEvent.click(again)); // the page suspends while it is asked anew
  expect(await screen.findByDisplayValue('Ford Hall')).toBeDefined();
});

test('an organisation that is not there is a page that says so', async () => {
  await show(<EditOrganisationPage />, { ...at, mocks: [as(somebody), answer(null)] });
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.queryByRole('form')).toBeNull();
});
