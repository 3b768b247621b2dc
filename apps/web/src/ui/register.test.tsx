import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { Register } from './register.tsx';
import type { Column } from './table.tsx';

const columns: Column<{ name: string; due: string }>[] = [
  { id: 'name', head: 'Name', cell: ({ name }) => name, sorts: true },
  { id: 'due', head: 'Due', cell: ({ due }) => due },
];

function Sample() {
  return (
    <Register
      label="Things"
      columns={columns}
      rows={[
        { name: 'Ash', due: 'May' },
        { name: 'Birch', due: 'June' },
      ]}
      rowKey={({ name }) => name}
      order={(rows, { down }) => (down ? [...rows].reverse() : rows)}
    />
  );
}

test('keeps order and hidden columns in the address', async () => {
  const { container, router } = await show(<Sample />);
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(router.state.location.search).toBe('?sort=-name');
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Birch', 'Ash']);
  await userEvent.click(screen.getByText('Columns'));
  await userEvent.click(screen.getByRole('button', { name: 'Due' }));
  expect(within(screen.getByRole('table')).queryByText('June')).toBeNull();
  await expectNoViolations(container);
});

test('shows a view that an address asks for', async () => {
  await show(<Sample />, { at: '/?sort=-name&without=due' });
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
  expect(screen.queryByText('May')).toBeNull();
});
