import { useMutation } from '@apollo/client/react';
import { CONFIDENCE_LEVELS } from '@upstream/domain/ring/question';
import { CONFIDENCE_WORDS } from '@upstream/domain/words/initiative-words';
import { announce } from '../../app/announce.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { ConfidenceSpread } from '../../ui/confidence.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';
import { asLevel } from './as-level.ts';
import type { RingQuestions_InitiativeFragment } from './question-page.generated.ts';
import { SetConfidenceDocument } from './question-page.generated.ts';
import type { RingQuestion } from './question-page.tsx';

interface Props {
  initiative: RingQuestions_InitiativeFragment;
  question: RingQuestion;
}

/** How sure each owner is of the answer, as a spread and never a mean; an owner says so for itself. */
export function OwnersConfidence({ initiative, question }: Props) {
  const { spread, missing } = question.confidence;
  const said = spread.flatMap(({ level, organisation }) =>
    organisation ? [{ owner: organisation, level: asLevel(level) }] : [],
  );
  const silent = missing.map((owner) => ({ owner, level: null }));
  return (
    <Section title="How sure each owner is">
      <ConfidenceSpread of={[...said, ...silent]} />
      {initiative.viewerCan.setConfidence.allowed && (
        <Fold title="Say how sure yours is">
          <Say key={question.number} initiative={initiative} question={question} />
        </Fold>
      )}
    </Section>
  );
}

function Say({ initiative, question }: Props) {
  const [set] = useMutation(SetConfidenceDocument);
  const of = useRecordForm({
    defaults: { level: '' },
    send: async ({ level }, idempotencyKey) =>
      (
        await set({
          variables: {
            input: {
              initiativeId: initiative.id,
              question: question.number,
              level: level === '' ? -1 : Number(level),
              idempotencyKey,
            },
          },
        })
      ).data?.setConfidence,
    onSent: () => announce('Your organisation’s confidence is on record.'),
  });
  const choices = CONFIDENCE_LEVELS.map((level) => ({ value: `${level}`, word: CONFIDENCE_WORDS[level] }));
  return (
    <RecordForm of={of} label="How sure your organisation is">
      <RadioField
        of={of}
        name="level"
        label="How sure is your organisation of this answer?"
        choices={choices}
      />
      <SendButton of={of} kind="second" seenBy="Seen by everybody who can read this initiative.">
        Say so
      </SendButton>
    </RecordForm>
  );
}
