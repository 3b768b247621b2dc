import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/show.tsx';
import { CoOwnerNote } from './co-owner-note.tsx';

const initiative = (needsCoOwner: boolean, mayInvite: boolean) => ({
  __typename: 'Initiative' as const,
  id: 'i1',
  status: 'ACTIVE' as const,
  needsCoOwner,
  viewerCan: {
    __typename: 'InitiativePermissions' as const,
    invite: { __typename: 'Permission' as const, allowed: mayInvite, reason: null },
  },
});

test('an owner is shown the way out', async () => {
  await show(<CoOwnerNote initiative={initiative(true, true)} />);
  expect(screen.getByText('Needs a co-owner')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/initiatives/i1/stakes#invite');
});

test('others are told, without a way that is not theirs', async () => {
  await show(<CoOwnerNote initiative={initiative(true, false)} />);
  expect(screen.getByText('Needs a co-owner')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('with two owners nothing is said', async () => {
  const { container } = await show(<CoOwnerNote initiative={initiative(false, true)} />);
  expect(container.textContent).toBe('');
});
