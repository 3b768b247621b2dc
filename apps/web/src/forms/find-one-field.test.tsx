import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { FindOneField } from './find-one-field.tsx';
import { RecordForm } from './record-form.tsx';
import { SendButton } from './send-button.tsx';
import { useRecordForm } from './use-record-form.ts';

const places = [
  { id: 'north', word: 'North Ford', about: 'County' },
  { id: 'south', word: 'South Ford', about: 'District' },
];

function Sample({ onSend }: { onSend: (place: string) => void }) {
  const [typed, setTyped] = useState('');
  const of = useRecordForm({
    defaults: { place: '' },
    send: async ({ place }) => {
      onSend(place);
      return { __typename: 'Done' };
    },
    onSent: () => undefined,
  });
  const found = places.filter(({ word }) => word.toLowerCase().includes(typed.toLowerCase()));
  return (
    <RecordForm of={of} label="Sample">
      <FindOneField of={of} name="place" label="Place" typed={typed} onType={setTyped} found={found} />
      <SendButton of={of} seenBy="Seen by everybody.">
        Send
      </SendButton>
    </RecordForm>
  );
}

const place = () => screen.getByRole('combobox', { name: 'Place' });

test('finds one by keyboard: arrows move, Enter chooses, and nothing is sent by it', async () => {
  const sent = vi.fn();
  const { container } = await show(<Sample onSend={sent} />);
  await userEvent.type(place(), 'ford');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await expectNoViolations(container);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(place().getAttribute('aria-activedescendant')).toBe(
    screen.getByRole('option', { selected: true }).id,
  );
  await userEvent.keyboard('{Enter}');
  expect(place()).toHaveProperty('value', 'South Ford');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toHaveBeenCalledWith('south');
});

test('takes a press on a line, and forgets the choice when other words are typed', async () => {
  const sent = vi.fn();
  await show(<Sample onSend={sent} />);
  await userEvent.type(place(), 'north');
  await userEvent.click(screen.getByRole('option', { name: /North Ford/ }));
  expect(place()).toHaveProperty('value', 'North Ford');
  await userEvent.type(place(), 's');
  expect(screen.getByRole('status').textContent).toBe('Nothing found by that name yet.');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toHaveBeenCalledWith('');
});
