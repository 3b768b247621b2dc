import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { TakeAway } from './take-away.tsx';

const rows = () => [['Name', 'Count'] as const, ['Warm rooms', 3] as const];

afterEach(() => vi.unstubAllGlobals());

test('copies the list for a spreadsheet', async () => {
  const user = userEvent.setup(); // lays a clipboard
  const { container } = await show(<TakeAway name="rooms" rows={rows} />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('Name\tCount\nWarm rooms\t3');
  await expectNoViolations(container);
});

test('hands it over as a CSV file of its own name', async () => {
  const made: { blob?: Blob; download?: string } = {};
  class Addresses extends URL {
    static override createObjectURL(blob: Blob) {
      made.blob = blob;
      return 'blob:list';
    }
    static override revokeObjectURL() {}
  }
  vi.stubGlobal('URL', Addresses);
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    made.download = this.download;
  });
  await show(<TakeAway name="rooms" rows={rows} />);
  await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
  await waitFor(() => expect(made.download).toBe('rooms.csv'));
  expect(await made.blob?.text()).toContain('Warm rooms,3\r\n');
  click.mockRestore();
});

test('prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await show(<TakeAway name="rooms" rows={rows} />);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});
