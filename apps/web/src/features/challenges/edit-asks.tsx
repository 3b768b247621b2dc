import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import { AskFields } from './ask-fields.tsx';
import type { AskValues } from './challenge-values.ts';
import { askInput, EMPTY_ASK } from './challenge-values.ts';
import { AskToChange } from './change-ask.tsx';
import type { EditChallenge_ChallengeFragment } from './edit-challenge.generated.ts';
import { AddAskDocument } from './edit-challenge.generated.ts';

/** The asks of a challenge: change or withdraw one, or ask for one more thing. */
export function EditAsks(props: {
  challenge: EditChallenge_ChallengeFragment;
  onStale: () => Promise<unknown>;
}) {
  const [add] = useMutation(AddAskDocument);
  const { id: challengeId, asks } = props.challenge;
  const of = useRecordForm({
    defaults: EMPTY_ASK,
    draft: `ask:${challengeId}`,
    resolver: mustChoose<AskValues>({ help: 'Choose the kind of help.' }),
    send: async (values, idempotencyKey) => {
      const ask = askInput(values);
      return (
        ask && (await add({ variables: { input: { challengeId, ...ask, idempotencyKey } } })).data?.addAsk
      );
    },
    onSent: () => {
      announce('Added. It stands as an empty chair until an offer fills it.');
      of.discard();
    },
  });
  return (
    <Section title="What is asked" id="asks">
      <Lines>
        {asks.map((ask) => (
          <AskToChange key={ask.id} ask={ask} onStale={props.onStale} />
        ))}
      </Lines>
      <Fold title="Ask for one more thing">
        <RecordForm of={of} label="Ask for one more thing">
          <AskFields of={of} name={(field) => field} />
          <SendButton of={of} kind="second" seenBy="Whoever can read this challenge sees it at once.">
            Add this ask
          </SendButton>
        </RecordForm>
      </Fold>
    </Section>
  );
}
