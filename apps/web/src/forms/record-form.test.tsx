import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import type { Answer, Refused } from './answer.ts';
import { RecordForm } from './record-form.tsx';
import { SendButton } from './send-button.tsx';
import { TextField } from './text-field.tsx';
import { useRecordForm } from './use-record-form.ts';

type Send = (values: { name: string; password: string }, key: string) => Promise<Answer | Refused | null>;

function Sample({ send, onSent = () => undefined }: { send: Send; onSent?: () => void }) {
  const of = useRecordForm({
    defaults: { name: '', password: '' },
    draft: 'sample',
    never: ['password'],
    send,
    onSent,
  });
  return (
    <RecordForm of={of} label="Sample">
      <TextField of={of} name="name" label="Name" />
      <TextField of={of} name="password" label="Password" type="password" />
      <SendButton of={of} seenBy="Seen by everybody.">
        Send
      </SendButton>
    </RecordForm>
  );
}

const refusal: Refused = {
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message: 'Give a name.',
  issues: [{ field: 'name', message: 'Give a name.' }],
};

beforeEach(() => localStorage.clear());

test('shows a refusal at the field it names, keeps what was typed and takes the focus to the summary', async () => {
  const { container } = await show(<Sample send={async () => refusal} />);
  await userEvent.type(screen.getByLabelText('Name'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('One thing to put right');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  const name = screen.getByLabelText('Name');
  expect(name).toHaveProperty('value', 'x');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('link', { name: 'Give a name.' }));
  expect(document.activeElement).toBe(name);
  await expectNoViolations(container);
});

test('shows a refusal that names no field in the summary', async () => {
  await show(
    <Sample
      send={async () => ({ __typename: 'NotPermitted', code: 'NOT_PERMITTED', message: 'Ask them.' })}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect((await screen.findByRole('alert')).textContent).toBe('It was not sentAsk them.');
});

test('sends the same key again after a lost connection, and a fresh one after a refusal', async () => {
  const keys: string[] = [];
  const answers = [() => Promise.reject(new TypeError('lost')), async () => refusal, async () => refusal];
  const send: Send = (_values, key) => {
    keys.push(key);
    return answers[keys.length - 1]?.() ?? Promise.resolve(refusal);
  };
  await show(<Sample send={send} />);
  for (const times of [1, 2, 3]) {
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(keys).toHaveLength(times));
  }
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('keeps a draft on the device without the password, and forgets it once sent', async () => {
  const sent = vi.fn();
  const first = await show(<Sample send={async () => ({ __typename: 'Done' })} onSent={sent} />);
  await userEvent.type(screen.getByLabelText('Name'), 'Ford Street');
  await userEvent.type(screen.getByLabelText('Password'), 'secret words');
  await waitFor(() => expect(localStorage.getItem('upstream:draft:sample')).toBe('{"name":"Ford Street"}'));
  first.unmount();
  await show(<Sample send={async () => ({ __typename: 'Done' })} onSent={sent} />);
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ford Street');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(localStorage.getItem('upstream:draft:sample')).toBeNull();
});
