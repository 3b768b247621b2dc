import { useMutation } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { announce } from '../../app/announce.ts';
import { DateField } from '../../forms/date-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { BothVersions, type InWords } from './both-versions.tsx';
import type { Milestone } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { ChangeTaskDocument } from './milestones-page.generated.ts';
import { partnerChoices } from './partner-choices.ts';
import { PersonOfField } from './person-field.tsx';
import { useChangeForm } from './use-change-form.ts';
import { useMilestoneAgain } from './use-milestone-again.ts';

type Task = Milestone['tasks'][number];

interface Props {
  initiative: Milestones_InitiativeFragment;
  milestone: Milestone;
  task: Task;
  onClose: () => void;
}

const valuesOf = (task: Task) => ({
  title: task.title,
  organisationId: task.organisation.id,
  personId: task.person?.id ?? '',
  dueOn: task.dueOn ?? '',
});

/** An owner, or whoever has the task, changes what is to be done, by whom and by when. */
export function ChangeTask({ initiative, milestone, task, onClose }: Props) {
  const [change] = useMutation(ChangeTaskDocument);
  const again = useMilestoneAgain(initiative.id, milestone.id);
  const { of, theirs, keepTheirs } = useChangeForm({
    record: task,
    valuesOf,
    lookAgain: async () => (await again())?.tasks.find(({ id }) => id === task.id),
    send: async ({ personId, dueOn, ...values }, expectedVersion) => {
      const input = {
        ...values,
        taskId: task.id,
        expectedVersion,
        personId: personId || null,
        dueOn: dueOn || null,
      };
      return (await change({ variables: { input } })).data?.changeTask;
    },
    onSent: () => {
      announce('The task is changed.');
      onClose();
    },
    onLeave: onClose,
  });
  return (
    <RecordForm of={of} label={`Change “${task.title}”`}>
      <BothVersions of={of} theirs={theirs} fields={inWords(initiative)} onKeepTheirs={keepTheirs} />
      <TextField of={of} name="title" label="What is to be done?" />
      <SelectField of={of} name="organisationId" label="Who has it?" options={partnerChoices(initiative)} />
      <PersonOfField of={of} label="Who of them?" />
      <DateField of={of} name="dueOn" label="By which day?" optional />
      <SendButton of={of} kind="second" seenBy="Seen with the milestone.">
        Save
      </SendButton>
    </RecordForm>
  );
}

function inWords(initiative: Milestones_InitiativeFragment): InWords<ReturnType<typeof valuesOf>>[] {
  const partners = new Map(partnerChoices(initiative).map(({ value, word }) => [value, word]));
  return [
    { name: 'title', label: 'What is to be done', say: ({ title }) => title },
    {
      name: 'organisationId',
      label: 'Who has it',
      say: (values) => partners.get(values.organisationId) ?? '',
    },
    { name: 'dueOn', label: 'By which day', say: ({ dueOn }) => dueOn && formatDay(dueOn) },
  ];
}
