import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { Button } from './button.tsx';

test('presses by mouse and by keyboard', async () => {
  const press = vi.fn();
  await show(<Button onPress={press}>Join</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledTimes(2);
});

test('when off stays in the order of the keyboard, gives its reason and does nothing', async () => {
  const press = vi.fn();
  const { container } = await show(
    <Button whyNot="Two owners are needed." onPress={press}>
      Start
    </Button>,
  );
  await userEvent.tab();
  const button = screen.getByRole('button', { name: 'Start' });
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(press).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Two owners are needed.',
  );
  await expectNoViolations(container);
});

test('when busy does nothing twice', async () => {
  const press = vi.fn();
  await show(
    <Button busy onPress={press}>
      Sending
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Sending' }));
  expect(press).not.toHaveBeenCalled();
});
