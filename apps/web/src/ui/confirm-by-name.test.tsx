import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { Button } from './button.tsx';
import { ConfirmByName } from './confirm-by-name.tsx';

function Sample({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>End it</Button>
      <ConfirmByName
        title="End the partnership"
        name="Mill Lane Board"
        kind="partnership"
        stay="Keep it"
        go="End it for good"
        isOpen={open}
        onClose={() => setOpen(false)}
        onConfirm={onConfirm}
      >
        <p>Its members keep what they did.</p>
      </ConfirmByName>
    </>
  );
}

async function asked() {
  const confirmed = vi.fn();
  await show(<Sample onConfirm={confirmed} />);
  await userEvent.click(screen.getByRole('button', { name: 'End it' }));
  const dialog = await screen.findByRole('dialog', { name: 'End the partnership' });
  return { confirmed, dialog, name: screen.getByRole('textbox', { name: /Mill Lane Board/ }) };
}

const go = () => screen.getByRole('button', { name: 'End it for good' });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

test('does nothing until the whole name is typed, and says so', async () => {
  const { confirmed, dialog, name } = await asked();
  expect(dialog.textContent).toContain('Type the name of the partnership first.');
  await expectNoViolations(dialog);
  await userEvent.click(go());
  await userEvent.type(name, 'Mill Lane');
  await userEvent.click(go());
  expect(confirmed).not.toHaveBeenCalled();
});

test('goes ahead once, whatever the capitals and the space around the name', async () => {
  const { confirmed, dialog, name } = await asked();
  await userEvent.type(name, ' mill lane board ');
  expect(dialog.textContent).not.toContain('Type the name of the partnership first.');
  await userEvent.click(go());
  expect(confirmed).toHaveBeenCalledOnce();
});

test('closes by the way out and by Escape without going ahead, and gives the focus back', async () => {
  const { confirmed } = await asked();
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await gone();
  const again = screen.getByRole('button', { name: 'End it' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await userEvent.click(again);
  await screen.findByRole('dialog');
  await userEvent.keyboard('{Escape}');
  await gone();
  expect(confirmed).not.toHaveBeenCalled();
});
