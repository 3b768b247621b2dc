import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { focusOn } from './focus-on.ts';
import type { StewardshipInvitation_ChallengeFragment } from './stewardship-invitation.generated.ts';
import { AnswerStewardshipDocument } from './stewardship-invitation.generated.ts';

/** Asks the organisation that was invited whether it will look after the challenge. */
export function StewardshipInvitation({ challenge }: { challenge: StewardshipInvitation_ChallengeFragment }) {
  const [answer] = useMutation(AnswerStewardshipDocument);
  const { run, doing, refused } = useVerb();
  if (!challenge.viewerCan.answerStewardship.allowed) return null;
  const say = (accepts: boolean) =>
    run(
      async () =>
        (await answer({ variables: { input: { challengeId: challenge.id, accepts } } })).data
          ?.answerStewardship,
      () => {
        announce(accepts ? 'Your organisation looks after it now.' : 'You have declined.');
        focusOn(accepts ? 'offers' : 'main');
      },
    );
  return (
    <Sheet look="needs" title="Will you look after this challenge?" id="stewardship">
      <div className="stack">
        <p>
          Its stewards invite your organisation as an equal: to keep it true, answer offers and fill its
          chairs.
        </p>
        {refused && (
          <Banner kind="bad" live="alert">
            {refused}
          </Banner>
        )}
        <p className="row">
          <Button small busy={doing} onPress={() => void say(true)}>
            Yes, we will
          </Button>
          <Button small kind="second" busy={doing} onPress={() => void say(false)}>
            No
          </Button>
        </p>
      </div>
    </Sheet>
  );
}
