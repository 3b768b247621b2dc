import { useMutation } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { BothVersions, type InWords } from './both-versions.tsx';
import {
  MilestoneFields,
  type MilestoneValues,
  milestoneInput,
  milestoneResolver,
} from './milestone-fields.tsx';
import type { Milestone } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { ChangeMilestoneDocument } from './milestones-page.generated.ts';
import { partnerChoices } from './partner-choices.ts';
import { readersOf } from './readers-of.ts';
import { useChangeForm } from './use-change-form.ts';
import { useMilestoneAgain } from './use-milestone-again.ts';

interface Props {
  initiative: Milestones_InitiativeFragment;
  milestone: Milestone;
  onClose: () => void;
}

const valuesOf = (milestone: Milestone): MilestoneValues => ({
  title: milestone.title,
  dueOn: milestone.dueOn,
  organisationId: milestone.organisation.id,
  personId: milestone.person?.id ?? '',
  binding: milestone.binding ? ['yes'] : [],
  waitsForIds: milestone.waitsFor.map(({ id }) => id),
});

/** An owner changes a milestone; where it binds, the day first promised stays beside the new one. */
export function ChangeMilestone({ initiative, milestone, onClose }: Props) {
  const [change] = useMutation(ChangeMilestoneDocument);
  const { of, theirs, keepTheirs } = useChangeForm({
    record: milestone,
    valuesOf,
    lookAgain: useMilestoneAgain(initiative.id, milestone.id),
    resolver: milestoneResolver,
    send: async (values, expectedVersion) => {
      const input = { ...milestoneInput(values), milestoneId: milestone.id, expectedVersion };
      return (await change({ variables: { input } })).data?.changeMilestone;
    },
    onSent: () => {
      announce('The milestone is changed.');
      onClose();
    },
    onLeave: onClose,
  });
  return (
    <RecordForm of={of} label={`Change “${milestone.title}”`}>
      <BothVersions of={of} theirs={theirs} fields={inWords(initiative)} onKeepTheirs={keepTheirs} />
      <MilestoneFields of={of} initiative={initiative} without={milestone.id} />
      <SendButton of={of} kind="second" seenBy={`Seen by ${readersOf(initiative)}.`}>
        Save
      </SendButton>
    </RecordForm>
  );
}

function inWords(initiative: Milestones_InitiativeFragment): InWords<MilestoneValues>[] {
  const partners = new Map(partnerChoices(initiative).map(({ value, word }) => [value, word]));
  const titles = new Map(initiative.milestones.edges.map(({ node }) => [node.id, node.title]));
  const named = (ids: string[]) => ids.map((id) => titles.get(id) ?? '').join(', ');
  return [
    { name: 'title', label: 'What is to be reached', say: ({ title }) => title },
    { name: 'dueOn', label: 'By which day', say: ({ dueOn }) => dueOn && formatDay(dueOn) },
    {
      name: 'organisationId',
      label: 'Who answers for it',
      say: (values) => partners.get(values.organisationId) ?? '',
    },
    { name: 'binding', label: 'Binding', say: ({ binding }) => (binding.length > 0 ? 'Yes' : 'No') },
    { name: 'waitsForIds', label: 'Waits for', say: ({ waitsForIds }) => named(waitsForIds) },
  ];
}
