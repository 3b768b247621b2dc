import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { OrganisationsField } from './organisations-field.tsx';
import { OrganisationsNamedDocument } from './organisations-named.generated.ts';

const sent = vi.fn<(ids: readonly string[]) => void>();

function Asking() {
  const of = useRecordForm({
    defaults: { owners: [] as string[] },
    send: async ({ owners }) => {
      sent(owners);
      return { __typename: 'AskedSuccess' as const };
    },
    onSent: () => {},
  });
  return (
    <RecordForm of={of} label="Ask">
      <OrganisationsField of={of} name="owners" label="Who?" />
      <SendButton of={of} seenBy="Seen by them.">
        Ask
      </SendButton>
    </RecordForm>
  );
}

const millLane = {
  ...{ __typename: 'Organisation', id: 'mill', name: 'Mill Lane Trust', mark: 'ML', kind: 'VCSE' },
  place: null,
};
const found = {
  request: { query: OrganisationsNamedDocument, variables: () => true },
  result: {
    data: {
      organisations: {
        __typename: 'QueryOrganisationsConnection',
        edges: [{ __typename: 'QueryOrganisationsConnectionEdge', node: millLane }],
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

test('an organisation is found by part of its name, chosen, and sent by its id', async () => {
  const { container } = await show(<Asking />, { mocks: [found] });
  await userEvent.type(screen.getByLabelText('Who?'), 'mill');
  await userEvent.click(await screen.findByRole('option', { name: /Mill Lane Trust/ }));
  await expectNoViolations(container);
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(sent).toHaveBeenCalledWith(['mill']);
});
