import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';
import type { RingQuestions_InitiativeFragment } from './question-page.generated.ts';
import { WriteRingWordsDocument } from './question-page.generated.ts';
import type { RingQuestion } from './question-page.tsx';
import { Written } from './written.tsx';

interface Props {
  initiative: RingQuestions_InitiativeFragment;
  question: RingQuestion;
}

/** The owners' words on a question as they stand, the versions before, and the form to write the next. */
export function OwnersWords({ initiative, question }: Props) {
  const { words, wordsHistory } = question;
  const { allowed } = initiative.viewerCan.writeWords;
  return (
    <Section title="In the owners’ words">
      {words ? <Written of={words} /> : <p className="meta">Nobody has written on it yet.</p>}
      {wordsHistory.length > 0 && (
        <Fold title={`Earlier versions: ${wordsHistory.length}`}>
          {wordsHistory.map((version) => (
            <Written key={version.version} of={version} />
          ))}
        </Fold>
      )}
      {allowed && (
        <Fold title={words ? 'Write a new version' : 'Write the first words'}>
          <Write key={question.number} initiative={initiative} question={question} />
        </Fold>
      )}
    </Section>
  );
}

function Write({ initiative, question }: Props) {
  const [write] = useMutation(WriteRingWordsDocument);
  const of = useRecordForm({
    defaults: { words: question.words?.words ?? '' },
    send: async ({ words }) =>
      (
        await write({
          variables: {
            input: {
              initiativeId: initiative.id,
              question: question.number,
              words,
              expectedVersion: question.wordsVersion,
            },
          },
        })
      ).data?.writeRingWords,
    onSent: () => announce('Your words are on record. The earlier version is kept.'),
  });
  return (
    <RecordForm of={of} label="Write on this question">
      {of.refused?.code === 'STALE_VERSION' && question.words && (
        <Conflict
          yours={of.form.getValues('words')}
          theirs={question.words.words}
          by="On record meanwhile"
          onKeepYours={of.submit}
          onKeepTheirs={of.discard}
        />
      )}
      <TextArea of={of} name="words" label={question.inFull} rows={6} most={LIMITS.words} />
      <SendButton
        of={of}
        seenBy="Seen by everybody who can read this initiative, with your name for members."
      >
        Put it on record
      </SendButton>
    </RecordForm>
  );
}
