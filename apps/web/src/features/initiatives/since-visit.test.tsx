import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { asVisitor } from '../../testing/viewers.ts';
import type { SinceVisit_InitiativeFragment } from './since-visit.generated.ts';
import { SinceVisit } from './since-visit.tsx';

const changed = (count: number): SinceVisit_InitiativeFragment => ({
  __typename: 'Initiative',
  id: 'i1',
  sinceMyLastVisit: {
    __typename: 'InitiativeChanges',
    since: '2026-03-01T09:00:00.000Z',
    changes: Array.from({ length: count }, (_, at) => ({
      __typename: 'InitiativeChange',
      at: `2026-03-02T09:0${at}:00.000Z`,
      sentence: `Sam Field added a task: “${at}”.`,
    })),
  },
});

test('shows three changes, and all of them when asked', async () => {
  const { container } = await show(<SinceVisit initiative={changed(5)} />, { mocks: [asVisitor] });
  expect(await screen.findByText('Five changes since you last looked')).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  await expectNoViolations(container);
});

test('three need no button', async () => {
  const { container } = await show(<SinceVisit initiative={changed(3)} />, { mocks: [asVisitor] });
  await screen.findByText('Three changes since you last looked');
  expect(container.querySelector('button')).toBeNull();
});

test('none need no room', async () => {
  const { container } = await show(<SinceVisit initiative={changed(0)} />, { mocks: [asVisitor] });
  await waitFor(() => expect(container.textContent).toBe(''));
});
