import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import type { ChangeInitiative_InitiativeFragment } from './change-initiative.generated.ts';
import { ChangeInitiativeDocument } from './change-initiative.generated.ts';
import { ChangeInitiative } from './change-initiative-page.tsx';

const initiative: ChangeInitiative_InitiativeFragment = {
  __typename: 'Initiative',
  id: 'i1',
  version: 2,
  title: 'One visit',
  summary: 'Dry homes.',
  visibility: 'PUBLIC',
  startsOn: '2026-03-01',
  endsOn: null,
  places: [{ __typename: 'Place', id: 'p1', name: 'Testshire' }],
  partnership: null,
  viewerCan: {
    __typename: 'InitiativePermissions',
    change: { __typename: 'Permission', allowed: true, reason: null },
  },
};

const form = (lookAgain = async () => initiative) => (
  <ChangeInitiative initiative={initiative} lookAgain={lookAgain} />
);

beforeEach(() => localStorage.clear());

test('begins from what is on record, and offers members only where there is a partnership', async () => {
  const { container } = await show(form());
  expect(screen.getByDisplayValue('One visit')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Testshire/ })).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  await expectNoViolations(container);
});

test('where another owner was faster, both versions stand side by side, and one’s own goes over it', async () => {
  const sent: unknown[] = [];
  const answering = (changeInitiative: object) => ({
    request: { query: ChangeInitiativeDocument, variables: (given: unknown) => sent.push(given) > 0 },
    result: { data: { changeInitiative } },
  });
  const stale = { code: 'STALE_VERSION', message: 'Somebody else changed this.', currentVersion: 3 };
  const theirs = { ...initiative, version: 3, title: 'One visit, soon' };
  const { router } = await show(
    form(async () => theirs),
    {
      at: '/initiatives/i1/change',
      mocks: [
        answering({ __typename: 'StaleVersion', ...stale }),
        answering({
          __typename: 'ChangeInitiativeSuccess',
          initiative: { ...theirs, title: 'Dry homes', version: 4 },
        }),
      ],
    },
  );
  await userEvent.clear(screen.getByDisplayValue('One visit'));
  await userEvent.type(screen.getByRole('textbox', { name: /What do you call it/ }), 'Dry homes');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('One visit, soon')).toBeTruthy();
  expect(screen.getByDisplayValue('Dry homes')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Keep yours' }));
  await expect.poll(() => router.state.location.pathname).toBe('/initiatives/i1');
  expect(sent).toMatchObject([
    { input: { expectedVersion: 2 } },
    { input: { expectedVersion: 3, title: 'Dry homes' } },
  ]);
});

test('keeping theirs leaves the record as it is', async () => {
  const refused = {
    request: { query: ChangeInitiativeDocument, variables: () => true },
    result: {
      data: {
        changeInitiative: {
          __typename: 'StaleVersion',
          code: 'STALE_VERSION',
          message: 'Stale.',
          currentVersion: 3,
        },
      },
    },
  };
  const theirs = { ...initiative, version: 3, summary: 'Warm homes.' };
  const { router } = await show(
    form(async () => theirs),
    { at: '/initiatives/i1/change', mocks: [refused] },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep theirs' }));
  expect(router.state.location.pathname).toBe('/initiatives/i1');
});
