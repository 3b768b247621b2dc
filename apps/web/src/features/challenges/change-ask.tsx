import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { AskFields } from './ask-fields.tsx';
import { type AskValues, askInput } from './challenge-values.ts';
import type { EditChallenge_ChallengeFragment } from './edit-challenge.generated.ts';
import { ChangeAskDocument, WithdrawAskDocument } from './edit-challenge.generated.ts';
import { focusOn } from './focus-on.ts';

type Ask = EditChallenge_ChallengeFragment['asks'][number];

/** One ask as its stewards see it: to change what it says, or to take it back. */
export function AskToChange({ ask, onStale }: { ask: Ask; onStale: () => Promise<unknown> }) {
  return (
    <li className="stack stack--tight">
      <div className="row row--apart">
        <span>
          {ask.what} <span className="micro">{ask.amount}</span>
        </span>
        <Withdraw ask={ask} />
      </div>
      <Fold
        title={
          <span>
            Change it<span className="vh">: {ask.what}</span>
          </span>
        }
      >
        <ChangeAsk key={ask.version} ask={ask} onStale={onStale} />
      </Fold>
    </li>
  );
}

function ChangeAsk({ ask, onStale }: { ask: Ask; onStale: () => Promise<unknown> }) {
  const [change] = useMutation(ChangeAskDocument);
  const of = useRecordForm({
    defaults: valuesOf(ask),
    resolver: mustChoose<AskValues>({ help: 'Choose the kind of help.' }),
    send: async (values) => {
      const said = askInput(values);
      if (!said) return null;
      const input = { askId: ask.id, expectedVersion: ask.version, ...said };
      const answer = (await change({ variables: { input } })).data?.changeAsk;
      if (answer?.__typename === 'StaleVersion') {
        announce('Somebody else changed this ask meanwhile: it stands here as it is now.');
        await onStale();
      }
      return answer;
    },
    onSent: () => {
      announce('Changed. Whoever can read this challenge sees it at once.');
      focusOn('asks');
    },
  });
  return (
    <RecordForm of={of} label={`Change the ask: ${ask.what}`}>
      <AskFields of={of} name={(field) => field} />
      <SendButton of={of} kind="second" seenBy="The offers that fill it stay with it.">
        Save this ask
      </SendButton>
    </RecordForm>
  );
}

function Withdraw({ ask }: { ask: Ask }) {
  const [withdraw] = useMutation(WithdrawAskDocument);
  const { run, doing, refused } = useVerb();
  const variables = { input: { askId: ask.id, expectedVersion: ask.version } };
  const take = () =>
    run(
      async () => (await withdraw({ variables })).data?.withdrawAsk,
      () => {
        announce('Withdrawn.');
        focusOn('asks');
      },
    );
  return (
    <>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <Button kind="quiet" small busy={doing} onPress={() => void take()}>
        Withdraw<span className="vh"> {ask.what}</span>
      </Button>
    </>
  );
}

function valuesOf({ what, help, amount, organisationKind, neededUntil }: Ask): AskValues {
  return {
    what,
    help,
    amount: amount ?? '',
    organisationKind: organisationKind ?? '',
    neededUntil: neededUntil ?? '',
  };
}
