import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import type { Answer, Refused } from './answer.ts';
import { PicksField } from './picks-field.tsx';
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
  await userEvent.click(screen.getByRole('link', { name: 'Name: give a name.' }));
  expect(document.activeElement).toBe(name);
  expect(document.getElementById(`${name.id}-error`)?.textContent).toBe('Give a name.');
  await expectNoViolations(container);
});

function Asking() {
  const missing = { field: 'called', message: 'Write something here.' };
  const unknown = ['placeIds.0', 'uprn'].map((field) => ({ field, message: 'UPRN 12 is not known.' }));
  const of = useRecordForm({
    defaults: { called: '', placeIds: [] as string[], uprn: '' },
    send: async (): Promise<Answer | Refused> => ({ ...refusal, issues: [missing, ...unknown] }),
    onSent: () => undefined,
  });
  return (
    <RecordForm of={of} label="Sample">
      <TextField of={of} name="called" label="What is it called?" />
      <PicksField of={of} name="placeIds" label="Places" choices={[{ value: 'ford', word: 'Ford' }]} />
      <TextField of={of} name="uprn" label="Property" />
      <SendButton of={of} seenBy="Seen by everybody.">
        Send
      </SendButton>
    </RecordForm>
  );
}

test('names each field in the summary: a question as it is asked, one of a list by its list', async () => {
  await show(<Asking />);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const lines = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'What is it called? Write something here.',
    'Places: UPRN 12 is not known.',
    'Property: UPRN 12 is not known.',
  ]);
  await userEvent.click(screen.getByRole('link', { name: /^Places/ }));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: /Places/ }));
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
