import { DateField } from '../../forms/date-field.tsx';
import { mustChoose } from '../../forms/must-choose.ts';
import { PicksField } from '../../forms/picks-field.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { partnerChoices } from './partner-choices.ts';
import { PersonOfField } from './person-field.tsx';

/** What the forms of a milestone hold. */
export interface MilestoneValues {
  title: string;
  dueOn: string;
  organisationId: string;
  personId: string;
  binding: string[];
  waitsForIds: string[];
}

/** A milestone has a day and somebody who answers for it. */
export const milestoneResolver = mustChoose<MilestoneValues>({
  dueOn: 'Give a date.',
  organisationId: 'Choose who answers for it.',
});

/** The values as the API takes them. */
export function milestoneInput({ binding, personId, ...values }: MilestoneValues) {
  return { ...values, personId: personId || null, binding: binding.length > 0 };
}

/** The fields of a milestone: what, by when, who answers for it, whether it binds, and what it waits for. */
export function MilestoneFields(props: {
  of: RecordFormState<MilestoneValues>;
  initiative: Milestones_InitiativeFragment;
  /** The milestone itself, which cannot wait for itself. */
  without?: string;
}) {
  const { of, initiative } = props;
  const others = initiative.milestones.edges.filter(({ node }) => node.id !== props.without);
  return (
    <>
      <TextField of={of} name="title" label="What is to be reached?" />
      <DateField of={of} name="dueOn" label="By which day?" />
      <SelectField
        of={of}
        name="organisationId"
        label="Who answers for it?"
        options={partnerChoices(initiative)}
      />
      <PersonOfField of={of} label="Who of them?" />
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
