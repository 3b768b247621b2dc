import { useMutation } from '@apollo/client/react';
import { HELP_KIND_WORDS } from '@upstream/domain/words/challenge-words';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Tag } from '../../ui/tag.tsx';
import { focusOn } from './focus-on.ts';
import type { JoinChallenge_ChallengeFragment } from './join-challenge.generated.ts';
import { LeaveChallengeDocument } from './join-challenge.generated.ts';

/** What one's own organisation has offered, whether the stewards have answered, and the way out. */
export function OurOffer(props: {
  challenge: JoinChallenge_ChallengeFragment;
  ours: NonNullable<JoinChallenge_ChallengeFragment['viewerParticipation']>;
}) {
  const { challenge, ours } = props;
  const [leave] = useMutation(LeaveChallengeDocument);
  const { run, doing, refused } = useVerb();
  const waits = ours.status === 'PENDING';
  const whyNot = challenge.viewerCan.leave.reason ?? undefined;
  const go = () =>
    run(
      async () => (await leave({ variables: { input: { challengeId: challenge.id } } })).data?.leaveChallenge,
      () => {
        announce('Your organisation has left. It can come back while the challenge is open.');
        focusOn('join');
      },
    );
  return (
    <Sheet title={waits ? 'Your offer waits for the stewards' : 'You have joined'}>
      <div className="stack">
        <p className="record">{ours.sentence}</p>
        <p className="row">
          {ours.offers.map((help) => (
            <Tag key={help}>{HELP_KIND_WORDS[help]}</Tag>
          ))}
        </p>
        {refused && (
          <Banner kind="bad" live="alert">
            {refused}
          </Banner>
        )}
        <div>
          <Button
            kind="second"
            small
            busy={doing}
            whyNot={whyNot}
            below="The chairs you filled are empty again; what you said stays."
            onPress={() => void go()}
          >
            {waits ? 'Take the offer back' : 'Leave this challenge'}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
