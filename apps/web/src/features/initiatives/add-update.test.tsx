import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { AddUpdate } from './add-update.tsx';
import type { Updates_InitiativeFragment } from './updates-page.generated.ts';

const initiative: Updates_InitiativeFragment = {
  __typename: 'Initiative',
  id: 'i1',
  state: null,
  stateSince: null,
  visibility: 'OWNERS',
  partnership: null,
  latestUpdate: null,
  updates: {
    __typename: 'InitiativeUpdatesConnection',
    edges: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
  viewerCan: {
    __typename: 'InitiativePermissions',
    addUpdate: { __typename: 'Permission', allowed: true, reason: null },
  },
};

beforeEach(() => localStorage.clear());

test('chooses no state beforehand, asks for one, and says who will see it', async () => {
  const { container } = await show(<AddUpdate initiative={initiative} />);
  const states = screen.getAllByRole<HTMLInputElement>('radio');
  expect(states.map(({ checked }) => checked)).toEqual([false, false, false, false]);
  expect(screen.getByText('Seen by the organisations that take part or are invited.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox'), 'All is well.');
  await userEvent.click(screen.getByRole('button', { name: 'Put it on record' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Choose how it stands.');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'All is well.');
  await expectNoViolations(container);
});

test('says why somebody who takes no part cannot', async () => {
  const reason = 'Only organisations that take part in this initiative may do this.';
  const addUpdate = { __typename: 'Permission', allowed: false, reason } as const;
  const off = { ...initiative, viewerCan: { ...initiative.viewerCan, addUpdate } };
  await show(<AddUpdate initiative={off} />);
  expect(screen.getByText(reason)).toBeTruthy();
});
