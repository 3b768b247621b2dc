import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { DateField } from '../../forms/date-field.tsx';
import { mustChoose } from '../../forms/must-choose.ts';
import { PicksField } from '../../forms/picks-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { type RecordFormState, useRecordForm } from '../../forms/use-record-form.ts';
import type { Milestone } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { AddMilestoneDocument, ChangeMilestoneDocument } from './milestones-page.generated.ts';
import { readersOf } from './readers-of.ts';

interface Values {
  title: string;
  dueOn: string;
  organisationId: string;
  binding: string[];
  waitsForIds: string[];
}

const resolver = mustChoose<Values>({ dueOn: 'Give a date.', organisationId: 'Choose who answers for it.' });

/** An owner adds a milestone. */
export function AddMilestone({ initiative }: { initiative: Milestones_InitiativeFragment }) {
  const [add] = useMutation(AddMilestoneDocument);
  const of = useRecordForm<Values, NonNullable<Awaited<ReturnType<typeof send>>>>({
    defaults: { title: '', dueOn: '', organisationId: '', binding: [], waitsForIds: [] },
    draft: `milestone:${initiative.id}`,
    resolver,
    send,
    onSent: () => {
      of.discard();
      announce('The milestone is added.');
    },
  });
  async function send({ binding, ...values }: Values, idempotencyKey: string) {
    const input = { ...values, initiativeId: initiative.id, binding: binding.length > 0, idempotencyKey };
    return (await add({ variables: { input } })).data?.addMilestone;
  }
  return (
    <RecordForm of={of} label="Add a milestone">
      <Fields of={of} initiative={initiative} />
      <SendButton of={of} seenBy={`Seen by ${readersOf(initiative)}.`}>
        Add it
      </SendButton>
    </RecordForm>
  );
}

/** An owner changes a milestone; where it binds, the day first promised stays beside the new one. */
export function ChangeMilestone(props: { initiative: Milestones_InitiativeFragment; milestone: Milestone }) {
  const { initiative, milestone } = props;
  const [change] = useMutation(ChangeMilestoneDocument);
  const of = useRecordForm<Values, NonNullable<Awaited<ReturnType<typeof send>>>>({
    defaults: {
      title: milestone.title,
      dueOn: milestone.dueOn,
      organisationId: milestone.organisation.id,
      binding: milestone.binding ? ['yes'] : [],
      waitsForIds: milestone.waitsFor.map(({ id }) => id),
    },
    resolver,
    send,
    onSent: () => announce('The milestone is changed.'),
  });
  async function send({ binding, ...values }: Values) {
    const sameOrganisation = values.organisationId === milestone.organisation.id;
    const input = {
      ...values,
      milestoneId: milestone.id,
      expectedVersion: milestone.version,
      personId: sameOrganisation ? (milestone.person?.id ?? null) : null,
      binding: binding.length > 0,
    };
    return (await change({ variables: { input } })).data?.changeMilestone;
  }
  return (
    <RecordForm of={of} label={`Change “${milestone.title}”`}>
      <Fields of={of} initiative={initiative} without={milestone.id} />
      <SendButton of={of} kind="second" seenBy={`Seen by ${readersOf(initiative)}.`}>
        Change it
      </SendButton>
    </RecordForm>
  );
}

function Fields(props: {
  of: RecordFormState<Values>;
  initiative: Milestones_InitiativeFragment;
  without?: string;
}) {
  const { of, initiative } = props;
  const partners = initiative.stakes.filter(({ status }) => status === 'ACTIVE');
  const named = new Map(partners.map(({ organisation }) => [organisation.id, organisation.name]));
  const others = initiative.milestones.edges.filter(({ node }) => node.id !== props.without);
  return (
    <>
      <TextField of={of} name="title" label="What is to be reached?" />
      <DateField of={of} name="dueOn" label="By which day?" />
      <SelectField
        of={of}
        name="organisationId"
        label="Who answers for it?"
        options={[...named].map(([value, word]) => ({ value, word }))}
      />
      <PicksField
        of={of}
        name="binding"
        label="Do the owners hold one another to it?"
        choices={[{ value: 'yes', word: 'Binding', about: 'The day first promised stays on record.' }]}
        optional
      />
      {others.length > 0 && (
        <PicksField
          of={of}
          name="waitsForIds"
          label="What has to be reached before?"
          choices={others.map(({ node }) => ({ value: node.id, word: node.title }))}
          optional
        />
      )}
    </>
  );
}
