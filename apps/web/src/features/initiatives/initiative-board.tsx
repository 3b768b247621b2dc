import { INITIATIVE_STATES } from '@upstream/domain/initiatives/initiative-status';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { Link } from 'react-router';
import { Orgs } from '../../ui/orgs.tsx';
import { Board } from './board.tsx';
import { type InitiativeRow, Overdue, ownersOf } from './initiative-register.tsx';

/** Initiatives in one column for each state; those of which nothing was said stand last. */
export function InitiativeBoard({ of }: { of: readonly InitiativeRow[] }) {
  const cardsOf = (rows: readonly InitiativeRow[]) =>
    rows.map((row) => ({ id: row.id, card: <Card of={row} /> }));
  const said = INITIATIVE_STATES.map((state) => ({
    title: INITIATIVE_STATE_WORDS[state],
    cards: cardsOf(of.filter((row) => row.state === state)),
  }));
  const silent = { title: 'No update yet', cards: cardsOf(of.filter(({ state }) => !state)) };
  return <Board label="Initiatives by state" of={silent.cards.length > 0 ? [...said, silent] : said} />;
}

function Card({ of }: { of: InitiativeRow }) {
  return (
    <>
      <Link className="plain" to={`/initiatives/${of.id}`}>
        {of.title}
      </Link>
      <span className="row">
        <Orgs of={ownersOf(of)} most={4} />
        <Overdue of={of.overdueMilestones} />
      </span>
    </>
  );
}
