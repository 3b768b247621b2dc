import { useSuspenseQuery } from '@apollo/client/react';
import { INITIATIVE_STATES } from '@upstream/domain/initiatives/initiative-status';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { useViewer } from '../../app/use-viewer.ts';
import { WordsBox } from '../../forms/words-box.tsx';
import { Chip, Chips } from '../../ui/chip.tsx';
import { FilterSelect, Filters } from '../../ui/filters.tsx';
import { Views } from '../../ui/views.tsx';
import styles from './initiatives.module.css';
import { InitiativeChoicesDocument } from './initiatives-page.generated.ts';
import type { ListAddress } from './list-address.ts';

interface Props {
  at: ListAddress;
  onChange: (change: Partial<ListAddress>) => void;
}

/** Words, partnership, owner and place; then state, overdue and one's own; and the view. */
export function InitiativeFilters({ at, onChange }: Props) {
  const { data } = useSuspenseQuery(InitiativeChoicesDocument);
  const owners = data.owned.edges.flatMap(({ node }) =>
    node.stakes.filter(({ kind, status }) => kind === 'OWNER' && status === 'ACTIVE'),
  );
  const named = new Map(owners.map(({ organisation }) => [organisation.id, organisation.name]));
  return (
    <>
      <Filters label="Initiatives">
        <WordsBox hint="damp, visits" words={at.words} onChange={(words) => onChange({ words })} />
        <FilterSelect
          label="Partnership"
          any="Any or none"
          value={at.partnership}
          options={data.partnerships.edges.map(({ node }) => ({ value: node.id, word: node.name }))}
          onChange={(partnership) => onChange({ partnership })}
        />
        <FilterSelect
          label="Owner"
          any="Anybody"
          value={at.owner}
          options={[...named].map(([value, word]) => ({ value, word })).sort(byWord)}
          onChange={(owner) => onChange({ owner })}
        />
        <FilterSelect
          label="Place"
          any="Anywhere"
          value={at.place}
          options={data.challengePlaces.map(({ id, name }) => ({ value: id, word: name }))}
          onChange={(place) => onChange({ place })}
        />
      </Filters>
      <div className={styles.tools}>
        <StateChips at={at} onChange={onChange} />
        <Views
          label="View"
          chosen={at.view}
          onChoose={(view) => onChange({ view })}
          views={[
            { id: 'table', word: 'Table', icon: 'list' },
            { id: 'board', word: 'Board', icon: 'board' },
            { id: 'timeline', word: 'Timeline', icon: 'timeline' },
          ]}
        />
      </div>
    </>
  );
}

function StateChips({ at, onChange }: Props) {
  const viewer = useViewer();
  return (
    <Chips scroll label="Show initiatives that are">
      <Chip on={at.state === ''} onPress={() => onChange({ state: '' })}>
        Any state
      </Chip>
      {INITIATIVE_STATES.map((state) => (
        <Chip
          key={state}
          on={at.state === state}
          onPress={() => onChange({ state: at.state === state ? '' : state })}
        >
          {INITIATIVE_STATE_WORDS[state]}
        </Chip>
      ))}
      <Chip on={at.overdue} onPress={() => onChange({ overdue: !at.overdue })}>
        Overdue
      </Chip>
      {viewer?.actingFor && (
        <Chip on={at.mine} onPress={() => onChange({ mine: !at.mine })}>
          Ours
        </Chip>
      )}
    </Chips>
  );
}

const byWord = (one: { word: string }, other: { word: string }) =>
  one.word.localeCompare(other.word, 'en-GB');
