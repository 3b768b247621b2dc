import { useMutation } from '@apollo/client/react';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import { counted } from '@upstream/domain/words/count';
import { announce } from '../../app/announce.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { focusOn } from './focus-on.ts';
import styles from './join.module.css';
import { JoinAsNewGroup } from './join-as-new-group.tsx';
import type { JoinChallenge_ChallengeFragment } from './join-challenge.generated.ts';
import { JoinChallengeDocument } from './join-challenge.generated.ts';
import { OfferFields } from './offer-fields.tsx';
import { OurOffer } from './our-offer.tsx';

/** The join form: for who is signed in, for a stranger, or what one's organisation has offered already. */
export function JoinChallenge({ challenge }: { challenge: JoinChallenge_ChallengeFragment }) {
  const { viewerParticipation: ours } = challenge;
  const offered = ours?.status === 'ACTIVE' || ours?.status === 'PENDING';
  return (
    <div className={styles.join} id="join">
      {offered ? <OurOffer challenge={challenge} ours={ours} /> : <JoinSheet challenge={challenge} />}
    </div>
  );
}

function JoinSheet({ challenge }: { challenge: JoinChallenge_ChallengeFragment }) {
  const viewer = useViewer();
  return (
    <Sheet title="Join this challenge">
      {challenge.openNow && (
        <p className="hint meta">About 90 seconds. Costs nothing. You can leave any day.</p>
      )}
      {viewer ? (
        <JoinSignedIn challenge={challenge} />
      ) : challenge.openNow ? (
        <JoinAsNewGroup challenge={challenge} seenBy={whoSees(challenge)} />
      ) : (
        <p>It is not open for joining now. What was learned here stays open to everybody.</p>
      )}
    </Sheet>
  );
}

function JoinSignedIn({ challenge }: { challenge: JoinChallenge_ChallengeFragment }) {
  const [join] = useMutation(JoinChallengeDocument);
  const { id: challengeId, approvesJoining, viewerCan } = challenge;
  const of = useRecordForm({
    defaults: { offers: [] as HelpKind[], sentence: '' },
    draft: `join:${challengeId}`,
    send: async (values, idempotencyKey) =>
      (await join({ variables: { input: { challengeId, ...values, idempotencyKey } } })).data?.joinChallenge,
    onSent: () => {
      announce(approvesJoining ? 'Your offer is with the stewards.' : 'You have joined.');
      focusOn('join');
    },
  });
  return (
    <RecordForm of={of} label="Join this challenge">
      <OfferFields of={of} offers="offers" sentence="sentence" />
      <SendButton of={of} wide whyNot={viewerCan.join.reason ?? undefined} seenBy={whoSees(challenge)}>
        Send our offer
      </SendButton>
    </RecordForm>
  );
}

function whoSees({ visibility, approvesJoining, partnerCount }: JoinChallenge_ChallengeFragment): string {
  if (approvesJoining)
    return 'The stewards see your offer at once, and everybody who reads this once they accept.';
  const inside =
    partnerCount > 0 ? ` The ${counted(partnerCount, 'organisation')} in it see it at once.` : '';
  return visibility === 'PUBLIC'
    ? `Anyone can read your group’s name and offer here.${inside}`
    : `Whoever may read this challenge sees your group’s name and offer.${inside}`;
}
