import { HELP_KINDS } from '@upstream/domain/challenges/help-kind';
import { LIMITS } from '@upstream/domain/limits';
import { HELP_KIND_WORDS } from '@upstream/domain/words/challenge-words';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { PicksField } from '../../forms/picks-field.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { StepNumber } from '../../ui/step-number.tsx';

/** Every kind of help as a choice. */
export const helpChoices = HELP_KINDS.map((value) => ({ value, word: HELP_KIND_WORDS[value] }));

/** The two steps of an offer: what can be given, and one sentence. Nothing is chosen beforehand. */
export function OfferFields<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  offers: FieldPath<Values>;
  sentence: FieldPath<Values>;
}) {
  const { of, offers, sentence } = props;
  return (
    <>
      <PicksField
        of={of}
        name={offers}
        choices={helpChoices}
        label={
          <>
            <StepNumber n={1} />
            What can your group give?
          </>
        }
      />
      <TextArea
        of={of}
        name={sentence}
        rows={3}
        most={LIMITS.sentence}
        label={
          <>
            <StepNumber n={2} />
            In one sentence
          </>
        }
        hint="Such as: “Two of us can drive people to the clinic on Fridays.”"
      />
    </>
  );
}
