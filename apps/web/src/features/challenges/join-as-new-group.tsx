import { useMutation } from '@apollo/client/react';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import { SHORTEST_PASSWORD } from '@upstream/domain/people/password';
import { Link } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import { comingBack } from '../../app/way-back.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { StepNumber } from '../../ui/step-number.tsx';
import { focusOn } from './focus-on.ts';
import type { JoinChallenge_ChallengeFragment } from './join-challenge.generated.ts';
import { JoinChallengeAsNewGroupDocument } from './join-challenge.generated.ts';
import { OfferFields } from './offer-fields.tsx';

/** One form for a stranger: the offer, the group's name, and how to sign in; sent, it does all of it or nothing. */
export function JoinAsNewGroup(props: { challenge: JoinChallenge_ChallengeFragment; seenBy: string }) {
  const [join] = useMutation(JoinChallengeAsNewGroupDocument);
  const { id: challengeId } = props.challenge;
  const of = useRecordForm({
    defaults: {
      offers: [] as HelpKind[],
      sentence: '',
      group: { name: '', confirmedDifferent: false },
      email: '',
      password: '',
    },
    draft: `join:${challengeId}`,
    never: ['password'],
    send: async (values, idempotencyKey) =>
      (await join({ variables: { input: { challengeId, ...values, idempotencyKey } } })).data
        ?.joinChallengeAsNewGroup,
    onSent: () => {
      announce('Your group is on Upstream, has sent its offer, and you are signed in.');
      void startAfresh().then(() => focusOn('join'));
    },
  });
  const sendAsDifferent = () => {
    of.form.setValue('group.confirmedDifferent', true);
    of.submit();
  };
  return (
    <RecordForm of={of} label="Join this challenge">
      <OfferFields of={of} offers="offers" sentence="sentence" />
      <TextField
        of={of}
        name="group.name"
        autoComplete="organization"
        label={
          <>
            <StepNumber n={3} />
            Name of your group
          </>
        }
      />
      {of.refused?.code === 'LOOKS_LIKE_ANOTHER' && (
        <p data-part="field">
          <Button kind="second" small onPress={sendAsDifferent}>
            Ours is a different group: send
          </Button>
        </p>
      )}
      <TextField of={of} name="email" type="email" autoComplete="email" label="Email" />
      <TextField
        of={of}
        name="password"
        type="password"
        autoComplete="new-password"
        label={`Password, ${SHORTEST_PASSWORD} characters or more`}
      />
      <SendButton of={of} wide seenBy={props.seenBy}>
        Send our offer
      </SendButton>
      <p className="micro">
        Already on Upstream? <Link to={comingBack('/sign-in', `/challenges/${challengeId}`)}>Sign in</Link>{' '}
        first, so that your organisation joins once.
      </p>
    </RecordForm>
  );
}
