import { DayBars } from './day-bars.tsx';
import { type Milestone, MilestoneStanding } from './milestone-standing.tsx';

/** Milestones on one line of time, from the day first promised to the day reached or now promised. */
export function MilestoneYears({ of }: { of: readonly Milestone[] }) {
  const stretches = of.map((milestone) => ({
    id: milestone.id,
    from: milestone.firstDueOn,
    to: milestone.reachedOn ?? milestone.dueOn,
    children: (
      <span className="row row--apart">
        <b>{milestone.title}</b>
        <MilestoneStanding of={milestone} />
      </span>
    ),
  }));
  return <DayBars label="Milestones from the day first promised" of={stretches} />;
}
