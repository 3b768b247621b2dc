import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { as, asVisitor, inDemo, somebody } from '../testing/viewers.ts';
import { Frame } from './frame.tsx';
import { NeedsYouDocument } from './needs-you.generated.ts';

const server = vi.fn<typeof fetch>();

beforeEach(() => {
  server
    .mockReset()
    .mockImplementation(async (input) =>
      Response.json(input === '/demo/people' ? { people: [], typed: 'Ford' } : {}),
    );
  vi.stubGlobal('fetch', server);
  vi.spyOn(window, 'scrollTo').mockReturnValue();
});
afterEach(() => vi.unstubAllGlobals());

const nothing = {
  request: { query: NeedsYouDocument },
  result: {
    data: {
      myWeek: { __typename: 'MyWeek' as const, duties: { __typename: 'DutyList' as const, total: 0 } },
    },
  },
};

const strip = () => screen.queryByRole('complementary', { name: 'Demonstration' });

test.each([
  ['a visitor', asVisitor],
  ['somebody signed in', as(somebody)],
])('is absent outside the demonstration for %s', async (_who, viewer) => {
  await show(<Frame />, { mocks: [viewer, nothing] });
  await screen.findByRole('navigation', { name: 'Main' });
  expect(strip()).toBeNull();
});

test('tells a visitor of the demonstration that all is invented, and offers no way to take it away', async () => {
  await show(<Frame />, { mocks: [inDemo(null)] });
  await screen.findByRole('navigation', { name: 'Main' });
  expect(strip()?.textContent).toContain('are invented');
  expect(screen.queryByRole('button', { name: /^Leave/ })).toBeNull();
});

test('leads to another side, and asks for the name before the demonstration is left', async () => {
  await show(<Frame />, { mocks: [inDemo(somebody), nothing] });
  const other = await screen.findByRole('link', { name: /See it from the other side/ });
  expect(other.getAttribute('href')).toBe('/#look');
  await expectNoViolations(strip() ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: /^Leave/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Leave the demo for good' });
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo away' }));
  expect(dialog.textContent).toContain('Type the name of the demo first.');
  expect(server.mock.calls.map(([path]) => path)).toEqual(['/demo/people']);
  await userEvent.click(screen.getByRole('button', { name: 'Stay in the demo' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(strip()).not.toBeNull();
});
