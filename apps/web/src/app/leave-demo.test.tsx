import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { LeaveDemo } from './leave-demo.tsx';

afterEach(() => vi.unstubAllGlobals());

function server(leaving: Response) {
  const asked = vi
    .fn<typeof fetch>()
    .mockImplementation(async (input) =>
      input === '/demo/people' ? Response.json({ people: [], typed: 'Ford' }) : leaving,
    );
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('the demo is taken away only once its name is typed, and a refusal is said beside the button', async () => {
  const asked = server(
    Response.json({ code: 'NOT_PERMITTED', message: 'Look as one of them.' }, { status: 403 }),
  );
  await show(<LeaveDemo onClose={() => {}} />);
  const dialog = await screen.findByRole('dialog', { name: 'Leave the demo for good' });
  await expectNoViolations(dialog);
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo away' }));
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/demo/people']);

  await userEvent.type(screen.getByRole('textbox'), 'ford');
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo away' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Look as one of them.'));
  expect(asked.mock.calls.at(-1)?.[0]).toBe('/demo/leave');
});

test('where strangers look at the demo, its operator is told the command', async () => {
  server(Response.json({ code: 'NOT_FOUND', message: 'There is nothing here.' }, { status: 404 }));
  await show(<LeaveDemo onClose={() => {}} />);
  await userEvent.type(await screen.findByRole('textbox'), 'Ford');
  await userEvent.click(screen.getByRole('button', { name: 'Take the demo away' }));
  expect((await screen.findByRole('alert')).textContent).toContain('pnpm upstream demo leave');
});
