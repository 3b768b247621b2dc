import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import {
  MilestoneFields,
  type MilestoneValues,
  milestoneInput,
  milestoneResolver,
} from './milestone-fields.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { AddMilestoneDocument } from './milestones-page.generated.ts';
import { readersOf } from './readers-of.ts';

const defaults: MilestoneValues = {
  title: '',
  dueOn: '',
  organisationId: '',
  personId: '',
  binding: [],
  waitsForIds: [],
};

/** An owner adds a milestone. */
export function AddMilestone({ initiative }: { initiative: Milestones_InitiativeFragment }) {
  const [add] = useMutation(AddMilestoneDocument);
  const of = useRecordForm<MilestoneValues, NonNullable<Awaited<ReturnType<typeof send>>>>({
    defaults,
    draft: `milestone:${initiative.id}`,
    resolver: milestoneResolver,
    send,
    onSent: () => {
      of.discard();
      announce('The milestone is added.');
    },
  });
  async function send(values: MilestoneValues, idempotencyKey: string) {
    const input = { ...milestoneInput(values), initiativeId: initiative.id, idempotencyKey };
    return (await add({ variables: { input } })).data?.addMilestone;
  }
  return (
    <RecordForm of={of} label="Add a milestone">
      <MilestoneFields of={of} initiative={initiative} />
      <SendButton of={of} seenBy={`Seen by ${readersOf(initiative)}.`}>
        Add it
      </SendButton>
    </RecordForm>
  );
}
