import { INITIATIVE_STATES } from '@upstream/domain/initiatives/initiative-status';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { Link } from 'react-router';
import { Lines } from '../../ui/lines.tsx';
import { Orgs } from '../../ui/orgs.tsx';
import { Section } from '../../ui/section.tsx';
import { type InitiativeRow, Overdue, ownersOf } from './initiative-register.tsx';
import styles from './initiatives.module.css';

/** Initiatives in one column for each state; those of which nothing was said stand last. */
export function InitiativeBoard({ of }: { of: readonly InitiativeRow[] }) {
  const silent = of.filter(({ state }) => !state);
  return (
    <div className={styles.board}>
      {INITIATIVE_STATES.map((state) => (
        <BoardColumn
          key={state}
          title={INITIATIVE_STATE_WORDS[state]}
          of={of.filter((row) => row.state === state)}
        />
      ))}
      {silent.length > 0 && <BoardColumn title="No update yet" of={silent} />}
    </div>
  );
}

function BoardColumn({ title, of }: { title: string; of: readonly InitiativeRow[] }) {
  return (
    <Section first title={`${title} (${of.length})`}>
      {of.length === 0 ? (
        <p className="meta">None</p>
      ) : (
        <Lines>
          {of.map((row) => (
            <li key={row.id}>
              <span className="stack stack--tight">
                <Link className="plain" to={`/initiatives/${row.id}`}>
                  {row.title}
                </Link>
                <span className="row">
                  <Orgs of={ownersOf(row)} most={4} />
                  <Overdue of={row.overdueMilestones} />
                </span>
              </span>
            </li>
          ))}
        </Lines>
      )}
    </Section>
  );
}
