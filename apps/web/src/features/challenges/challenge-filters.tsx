import { useSuspenseQuery } from '@apollo/client/react';
import { HELP_KINDS } from '@upstream/domain/challenges/help-kind';
import { THEMES } from '@upstream/domain/challenges/theme';
import { HELP_KIND_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { useViewer } from '../../app/use-viewer.ts';
import { WordsBox } from '../../forms/words-box.tsx';
import { Chip, Chips } from '../../ui/chip.tsx';
import { FilterSelect, Filters } from '../../ui/filters.tsx';
import { Views } from '../../ui/views.tsx';
import styles from './challenges.module.css';
import { ChallengePlacesDocument } from './challenges-page.generated.ts';
import type { ListAddress } from './list-address.ts';
import { ORDERS } from './list-address.ts';

const themes = THEMES.map((value) => ({ value, word: THEME_WORDS[value] }));

interface Props {
  at: ListAddress;
  onChange: (change: Partial<ListAddress>) => void;
}

/** Words, place, theme and order; then the kinds of help, open now, one's own; and the view. */
export function ChallengeFilters({ at, onChange }: Props) {
  const { challengePlaces } = useSuspenseQuery(ChallengePlacesDocument).data;
  return (
    <>
      <Filters label="Challenges">
        <WordsBox hint="damp, rent, skills" words={at.words} onChange={(words) => onChange({ words })} />
        <FilterSelect
          label="Place"
          any="Anywhere"
          value={at.place}
          options={challengePlaces.map(({ id, name }) => ({ value: id, word: name }))}
          onChange={(place) => onChange({ place })}
        />
        <FilterSelect
          label="Theme"
          any="All themes"
          value={at.theme}
          options={themes}
          onChange={(theme) => onChange({ theme: THEMES.find((each) => each === theme) ?? '' })}
        />
        <FilterSelect
          label="Order"
          any={at.words ? 'Best match' : 'Most help missing'}
          value={at.order}
          options={at.words ? ORDERS : ORDERS.slice(1)}
          onChange={(order) => onChange({ order: ORDERS.find(({ value }) => value === order)?.value ?? '' })}
        />
      </Filters>
      <div className={styles.tools}>
        <HelpChips at={at} onChange={onChange} />
        <Views
          label="View"
          chosen={at.view}
          onChoose={(view) => onChange({ view })}
          views={[
            { id: 'list', word: 'List', icon: 'list' },
            { id: 'board', word: 'Board', icon: 'board' },
            { id: 'map', word: 'Map', icon: 'place' },
          ]}
        />
      </div>
    </>
  );
}

function HelpChips({ at, onChange }: Props) {
  const viewer = useViewer();
  return (
    <Chips scroll label="Show challenges that ask for">
      <Chip on={at.help.length === 0} onPress={() => onChange({ help: [] })}>
        Any help
      </Chip>
      {HELP_KINDS.map((kind) => {
        const on = at.help.includes(kind);
        const help = on ? at.help.filter((each) => each !== kind) : [...at.help, kind];
        return (
          <Chip key={kind} on={on} onPress={() => onChange({ help })}>
            {HELP_KIND_WORDS[kind]}
          </Chip>
        );
      })}
      <Chip on={at.open} onPress={() => onChange({ open: !at.open })}>
        Open now
      </Chip>
      {viewer?.actingFor && (
        <Chip on={at.mine} onPress={() => onChange({ mine: !at.mine })}>
          Ours
        </Chip>
      )}
    </Chips>
  );
}
