import { useSuspenseQuery } from '@apollo/client/react';
import { useTransition } from 'react';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { EventLine } from './event-line.tsx';
import type { HistoryQuery } from './history-list.generated.ts';
import { HistoryDocument } from './history-list.generated.ts';

/**
 * What was done under a partnership, challenge or initiative, the newest first, ten at a time: `of` is its id. For
 * people who are signed in; it suspends, so put it in a `Suspense` of its own below what matters more. Give it the
 * record's `updatedAt` as `key`, so that what was just done stands there.
 */
export function HistoryList({ of }: { of: string }) {
  const { data, fetchMore } = useSuspenseQuery(HistoryDocument, {
    variables: { of },
    fetchPolicy: 'cache-and-network',
  });
  const [waiting, startTransition] = useTransition();
  const { edges, pageInfo } = data.history;
  if (edges.length === 0) {
    return (
      <Empty title="Nothing on record yet">Whatever is done here is kept, with who did it and when.</Empty>
    );
  }
  const more = () =>
    startTransition(
      () => void fetchMore({ variables: { of, after: pageInfo.endCursor }, updateQuery: afterwards }),
    );
  return (
    <div className="stack">
      <Lines bare>
        {edges.map(({ node }) => (
          <EventLine key={node.id} event={node} here={node.subject?.id === of} />
        ))}
      </Lines>
      {pageInfo.hasNextPage && (
        <p>
          <Button kind="second" small busy={waiting} onPress={more}>
            Show earlier
          </Button>
        </p>
      )}
    </div>
  );
}

function afterwards(before: HistoryQuery, { fetchMoreResult }: { fetchMoreResult: HistoryQuery }) {
  const { history } = fetchMoreResult;
  return { ...before, history: { ...history, edges: [...before.history.edges, ...history.edges] } };
}
