import { Day } from '../../ui/day.tsx';
import { Standing } from '../../ui/status.tsx';
import type { Milestone_MilestoneFragment } from './milestones-page.generated.ts';

/** A milestone as the screens show it. */
export type Milestone = Milestone_MilestoneFragment;

/** Whether a milestone is reached, overdue, waits for others, or lies ahead, and by which day. */
export function MilestoneStanding({ of }: { of: Milestone }) {
  if (of.reachedOn)
    return (
      <Standing tone="good" mark="good" size="small">
        Reached <Day day={of.reachedOn} />
      </Standing>
    );
  if (of.overdue)
    return (
      <Standing tone="bad" mark="bad" size="small">
        Overdue since <Day day={of.dueOn} />
      </Standing>
    );
  return (
    <Standing tone="idle" mark="ahead" size="small">
      By <Day day={of.dueOn} />
    </Standing>
  );
}
