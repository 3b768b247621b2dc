import { useMutation } from '@apollo/client/react';
import type { ChallengeStatus } from '@upstream/domain/challenges/challenge-status';
import { announce } from '../../app/announce.ts';
import type { Answer } from '../../forms/answer.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { focusOn } from './focus-on.ts';
import type { StewardsPanel_ChallengeFragment } from './stewards-panel.generated.ts';
import {
  ArchiveChallengeDocument,
  CloseChallengeDocument,
  OpenChallengeDocument,
  ReopenChallengeDocument,
} from './stewards-panel.generated.ts';

/** The moves of a challenge's status that lead on from where it is; each can be undone by another. */
export function StatusMoves({ challenge }: { challenge: StewardsPanel_ChallengeFragment }) {
  const { run, doing, refused } = useVerb();
  const moves = useMoves(challenge).filter(({ on }) => on.includes(challenge.status));
  return (
    <div className="stack stack--tight">
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      {moves.map(({ word, can, press, done }) => (
        <div key={word}>
          <Button
            kind="second"
            small
            busy={doing}
            whyNot={can.reason ?? undefined}
            onPress={() =>
              void run<Answer>(press, () => {
                announce(done);
                focusOn('offers');
              })
            }
          >
            {word}
          </Button>
        </div>
      ))}
    </div>
  );
}

interface Move {
  word: string;
  /** The statuses it starts from. */
  on: readonly ChallengeStatus[];
  can: { reason: string | null };
  press: () => Promise<Answer | undefined>;
  done: string;
}

function useMoves(challenge: StewardsPanel_ChallengeFragment): Move[] {
  const [open] = useMutation(OpenChallengeDocument);
  const [close] = useMutation(CloseChallengeDocument);
  const [archive] = useMutation(ArchiveChallengeDocument);
  const [reopen] = useMutation(ReopenChallengeDocument);
  const { id: challengeId, version: expectedVersion, viewerCan } = challenge;
  const variables = { input: { challengeId, expectedVersion } };
  return [
    {
      word: 'Open it',
      on: ['DRAFT'],
      can: viewerCan.open,
      press: async () => (await open({ variables })).data?.openChallenge,
      done: 'It is open.',
    },
    {
      word: 'Close it',
      on: ['OPEN'],
      can: viewerCan.close,
      press: async () => (await close({ variables })).data?.closeChallenge,
      done: 'It is closed. You can open it again.',
    },
    {
      word: 'Open it again',
      on: ['CLOSED', 'ARCHIVED'],
      can: viewerCan.reopen,
      press: async () => (await reopen({ variables })).data?.reopenChallenge,
      done: 'It is open again.',
    },
    {
      word: 'Archive it',
      on: ['DRAFT', 'CLOSED'],
      can: viewerCan.archive,
      press: async () => (await archive({ variables })).data?.archiveChallenge,
      done: 'It is archived. You can open it again.',
    },
  ];
}
