import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Org } from '../../ui/org.tsx';
import { focusOn } from './focus-on.ts';
import type { StewardsPanel_ChallengeFragment } from './stewards-panel.generated.ts';
import { ApproveParticipationDocument, DeclineParticipationDocument } from './stewards-panel.generated.ts';

/** One offer that waits: take the organisation in, or decline. */
export function WaitingOffer(props: {
  offer: StewardsPanel_ChallengeFragment['waitingOffers']['edges'][number]['node'];
  whyNot: string | undefined;
}) {
  const [approve] = useMutation(ApproveParticipationDocument);
  const [decline] = useMutation(DeclineParticipationDocument);
  const { run, doing, refused } = useVerb();
  const { id: participationId, organisation, sentence } = props.offer;
  const variables = { input: { participationId } };
  const take = () =>
    run(
      async () => (await approve({ variables })).data?.approveParticipation,
      () => {
        announce(`${organisation.name} has joined.`);
        focusOn('offers');
      },
    );
  const refuse = () =>
    run(
      async () => (await decline({ variables })).data?.declineParticipation,
      () => {
        announce('Declined. They are told to ask you before they offer again.');
        focusOn('offers');
      },
    );
  return (
    <li className="stack stack--tight">
      <Org of={organisation} under={sentence} />
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <div className="row">
        <Button small busy={doing} whyNot={props.whyNot} onPress={() => void take()}>
          Take them in
        </Button>
        <Button small kind="second" busy={doing} whyNot={props.whyNot} onPress={() => void refuse()}>
          Decline
        </Button>
      </div>
    </li>
  );
}
