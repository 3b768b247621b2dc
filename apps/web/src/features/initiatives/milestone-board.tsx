import { Org } from '../../ui/org.tsx';
import { Board } from './board.tsx';
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
  const columns = COLUMNS.map(({ title, holds }) => ({
    title,
    cards: of.filter(holds).map((milestone) => ({ id: milestone.id, card: <Card of={milestone} /> })),
  }));
  return <Board label="Milestones by how they stand" of={columns} />;
}

function Card({ of }: { of: Milestone }) {
  return (
    <>
      <b>{of.title}</b>
      <MilestoneStanding of={of} />
      <Org bare of={of.organisation} />
    </>
  );
}
