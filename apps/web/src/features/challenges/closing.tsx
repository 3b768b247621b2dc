import type { ChallengeStatus } from '@upstream/domain/challenges/challenge-status';
import { CHALLENGE_STATUS_WORDS } from '@upstream/domain/words/challenge-words';
import { Day } from '../../ui/day.tsx';

/** Until when a challenge takes organisations in, in a few words. */
export function Closing(props: {
  of: { status: ChallengeStatus; openNow: boolean; opensOn: string | null; closesOn: string | null };
}) {
  const { status, openNow, opensOn, closesOn } = props.of;
  if (status !== 'OPEN') return <>{CHALLENGE_STATUS_WORDS[status]}</>;
  if (openNow && closesOn)
    return (
      <>
        Closes <Day day={closesOn} />
      </>
    );
  if (openNow) return <>Open, no closing date</>;
  const opensLater = opensOn !== null && new Date(opensOn) > new Date();
  return opensLater ? (
    <>
      Opens <Day day={opensOn} />
    </>
  ) : (
    <>Closed {closesOn && <Day day={closesOn} />}</>
  );
}
