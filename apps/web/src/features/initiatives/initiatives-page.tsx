import { useSuspenseQuery } from '@apollo/client/react';
import { useDeferredValue, useTransition } from 'react';
import { useNarrowing } from '../../forms/use-narrowing.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TakeAway } from '../../ui/take-away.tsx';
import { InitiativeBoard } from './initiative-board.tsx';
import { InitiativeFilters } from './initiative-filters.tsx';
import { InitiativeRegister } from './initiative-register.tsx';
import { InitiativeYears } from './initiative-years.tsx';
import styles from './initiatives.module.css';
import { InitiativesDocument } from './initiatives-page.generated.ts';
import { type ListAddress, questionOf, readAddress, writeAddress } from './list-address.ts';
import { listRows } from './list-rows.ts';

/** The initiatives one may know of, as a table, a board by state, or a timeline of the same set. */
export function InitiativesPage() {
  const { at, change, clear } = useNarrowing(readAddress, writeAddress);
  return (
    <>
      <PageHead title="Initiatives" meta="Change that organisations own together, as equals." />
      <InitiativeFilters at={at} onChange={change} />
      <Found at={at} onClear={clear} />
    </>
  );
}

function Found({ at, onClear }: { at: ListAddress; onClear: () => void }) {
  const words = useDeferredValue(at.words);
  const variables = questionOf({ ...at, words });
  const { data, fetchMore } = useSuspenseQuery(InitiativesDocument, { variables });
  const [waiting, startTransition] = useTransition();
  const { edges, pageInfo } = data.initiatives;
  const found = edges.map(({ node }) => node);
  if (found.length === 0)
    return <Nothing narrowed={Object.keys(variables.filter).length > 0} onClear={onClear} />;
  return (
    <>
      {at.view === 'table' && <InitiativeRegister of={found} />}
      {at.view === 'board' && <InitiativeBoard of={found} />}
      {at.view === 'timeline' && <InitiativeYears of={found} />}
      {pageInfo.hasNextPage && (
        <p className={styles.more}>
          <Button
            kind="second"
            busy={waiting}
            onPress={() =>
              startTransition(
                () => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }),
              )
            }
          >
            Show more
          </Button>
        </p>
      )}
      <TakeAway name="initiatives" rows={() => listRows(found)} />
    </>
  );
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  if (narrowed)
    return (
      <Empty
        level={2}
        title="No initiative fits all of this"
        act={
          <Button kind="second" onPress={onClear}>
            Take all filters off
          </Button>
        }
      >
        Take a filter off, or look for fewer words.
      </Empty>
    );
  return (
    <Empty
      level={2}
      title="No initiative yet"
      example="One visit, dry homes: a council, a hospital and two landlords send one visitor instead of four."
      act={<LinkButton to="/challenges">Find a challenge to answer</LinkButton>}
    >
      An initiative is proposed from a challenge, with at least one other organisation.
    </Empty>
  );
}
