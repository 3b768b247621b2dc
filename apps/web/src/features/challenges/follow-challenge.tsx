import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import type { FollowChallenge_ChallengeFragment } from './follow-challenge.generated.ts';
import { FollowChallengeDocument, UnfollowChallengeDocument } from './follow-challenge.generated.ts';

/** Follows a challenge, or stops; for people who are signed in. */
export function FollowChallenge({ challenge }: { challenge: FollowChallenge_ChallengeFragment }) {
  const [follow] = useMutation(FollowChallengeDocument);
  const [unfollow] = useMutation(UnfollowChallengeDocument);
  const { run, doing } = useVerb();
  const { id: recordId, viewerFollows } = challenge;
  const variables = { input: { recordId } };
  const press = () =>
    viewerFollows
      ? run(
          async () => (await unfollow({ variables })).data?.unfollow,
          () => announce('You no longer follow it.'),
        )
      : run(
          async () => (await follow({ variables })).data?.follow,
          () => announce('You follow it: what changes comes to your week.'),
        );
  return (
    <Button kind="quiet" small busy={doing} onPress={() => void press()}>
      {viewerFollows ? 'Stop following' : 'Follow'}
    </Button>
  );
}
