import { useSuspenseQuery } from '@apollo/client/react';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import type { ReactNode } from 'react';
import { lazy, useDeferredValue } from 'react';
import { useNarrowing } from '../../forms/use-narrowing.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TakeAway } from '../../ui/take-away.tsx';
import { ChallengeCall } from './challenge-call.tsx';
import { ChallengeFilters } from './challenge-filters.tsx';
import styles from './challenges.module.css';
import { ChallengesPageDocument } from './challenges-page.generated.ts';
import { focusOn } from './focus-on.ts';
import { questionOf, readAddress, writeAddress } from './list-address.ts';
import { listRows } from './list-rows.ts';

// Most readers open the list alone, on a phone; the other views come when they are asked for.
const ChallengesBoard = lazy(async () => ({
  default: (await import('./challenges-board.tsx')).ChallengesBoard,
}));
const ChallengesMap = lazy(async () => ({ default: (await import('./challenges-map.tsx')).ChallengesMap }));

/** Every challenge the reader may know of, as a list, a board or a map; the address holds what is shown. */
export function ChallengesPage() {
  const { at, change, clear: takeOff, isNarrow } = useNarrowing(readAddress, writeAddress);
  const shown = useDeferredValue(at); // what is on screen stays while the next list is on its way
  const { data, fetchMore } = useSuspenseQuery(ChallengesPageDocument, { variables: questionOf(shown) });
  const { edges, pageInfo, totalCount, emptyChairCount } = data.challenges;
  const challenges = edges.map(({ node }) => node);
  const clear = () => {
    takeOff();
    focusOn('found');
  };
  const share = (
    <LinkButton kind="second" to="/challenges/new">
      Share a challenge
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title="Challenges"
        meta="Problems that no organisation here can solve alone. Anyone may read them; joining costs nothing."
        actions={share}
      />
      <ChallengeFilters at={at} onChange={change} />
      <p className={`${styles.counts} micro`} role="status" id="found">
        {sentenceCase(counted(totalCount, 'challenge'))}, {counted(emptyChairCount, 'empty chair')}
      </p>
      {challenges.length === 0 ? (
        <Nothing narrowed={isNarrow} onClear={clear} share={share} />
      ) : (
        <>
          {shown.view === 'list' && (
            <Lines>
              {challenges.map((challenge) => (
                <ChallengeCall key={challenge.id} challenge={challenge} />
              ))}
            </Lines>
          )}
          {shown.view === 'board' && <ChallengesBoard challenges={challenges} />}
          {shown.view === 'map' && <ChallengesMap challenges={challenges} />}
          {pageInfo.hasNextPage && (
            <p className="block">
              <Button
                kind="second"
                onPress={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
              >
                Show more
              </Button>
            </p>
          )}
          <TakeAway name="challenges" rows={() => listRows(challenges)} />
        </>
      )}
    </>
  );
}

function Nothing(props: { narrowed: boolean; onClear: () => void; share: ReactNode }) {
  if (!props.narrowed)
    return (
      <Empty
        level={2}
        title="No challenge is shared yet"
        act={props.share}
        example="“Children are ill every winter from mould in homes that we own, mend and visit.”"
      >
        A challenge says in plain words what is wrong, where and for whom, and what help is missing.
      </Empty>
    );
  return (
    <Empty
      level={2}
      title="Nothing fits all of this"
      act={
        <Button kind="second" onPress={props.onClear}>
          Take all filters off
        </Button>
      }
    >
      Take a filter off, or look in a larger place: a region holds what lies within it.
    </Empty>
  );
}
