import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './initiatives.module.css';
import { type Milestone, MilestoneStanding } from './milestone-standing.tsx';

const COLUMNS: { title: string; holds: (milestone: Milestone) => boolean }[] = [
  { title: 'Overdue', holds: ({ overdue }) => overdue },
  { title: 'Waiting', holds: (milestone) => isAhead(milestone) && waits(milestone) },
  { title: 'Ahead', holds: (milestone) => isAhead(milestone) && !waits(milestone) },
  { title: 'Reached', holds: ({ reachedOn }) => Boolean(reachedOn) },
];

const isAhead = ({ overdue, reachedOn }: Milestone) => !overdue && !reachedOn;
const waits = ({ waitsFor }: Milestone) => waitsFor.some(({ reachedOn }) => !reachedOn);

/** Milestones in columns: overdue, waiting for others, ahead, reached. */
export function MilestoneBoard({ of }: { of: readonly Milestone[] }) {
  return (
    <div className={styles.board}>
      {COLUMNS.map(({ title, holds }) => {
        const here = of.filter(holds);
        return (
          <Section key={title} first title={`${title} (${here.length})`}>
            {here.length === 0 ? (
              <p className="meta">None</p>
            ) : (
              <Lines>
                {here.map((milestone) => (
                  <li key={milestone.id}>
                    <span className="stack stack--tight">
                      <b>{milestone.title}</b>
                      <MilestoneStanding of={milestone} />
                      <Org bare of={milestone.organisation} />
                    </span>
                  </li>
                ))}
              </Lines>
            )}
          </Section>
        );
      })}
    </div>
  );
}
