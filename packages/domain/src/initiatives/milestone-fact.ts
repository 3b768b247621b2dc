import type { Day } from '../dates/day.ts';
import { formatDay } from '../dates/format-day.ts';
import { hasPassed } from '../dates/london.ts';
import { type RingFact, ringFact } from '../ring/ring-fact.ts';

/** What the ring needs to know of a milestone. */
export interface RingMilestone {
  id: string;
  title: string;
  /** Whether the owners are bound by it. */
  binding: boolean;
  /** The day first promised. */
  dueOn: Day;
  /** A later day to which the owners agreed, or null. */
  agreedDueOn: Day | null;
  reachedOn: Day | null;
}

/** Question 2, fact 3: a binding milestone was reached on time or with an agreed new date. The latest one is told. */
export function milestoneFact(milestones: readonly RingMilestone[], now: Date): RingFact {
  const binding = milestones.filter((milestone) => milestone.binding);
  const reached = binding.filter(wasReached).toSorted((a, b) => b.reachedOn.localeCompare(a.reachedOn));
  const kept = reached.find((milestone) => milestone.reachedOn <= promised(milestone));
  const told = kept ?? reached[0];
  if (told) {
    const ending = kept ? 'as promised' : 'after its date';
    return factOf(
      told,
      Boolean(kept),
      `“${told.title}” was reached on ${formatDay(told.reachedOn)}, ${ending}.`,
    );
  }
  const overdue = binding.find((milestone) => hasPassed(promised(milestone), now));
  if (overdue)
    return factOf(overdue, false, `“${overdue.title}” was due on ${formatDay(promised(overdue))}.`);
  return ringFact(
    'system-3',
    false,
    binding.length > 0 ? 'No binding milestone has been reached yet.' : 'No milestone binds the owners yet.',
  );
}

type Reached = RingMilestone & { reachedOn: Day };

const wasReached = (milestone: RingMilestone): milestone is Reached => milestone.reachedOn !== null;

const promised = (milestone: RingMilestone): Day => milestone.agreedDueOn ?? milestone.dueOn;

const factOf = (milestone: RingMilestone, holds: boolean, sentence: string) =>
  ringFact('system-3', holds, sentence, { type: 'Milestone', id: milestone.id });
