import type { Day } from '../dates/day.ts';
import type { Actor } from '../people/actor.ts';
import type { Refusal } from '../refusal.ts';
import { counted } from '../words/count.ts';
import {
  MilestoneNeeded,
  MilestoneNotReached,
  MilestoneReached,
  MilestoneWaits,
  quoted,
} from './refusals.ts';
import { isActive, type OwnedInitiative } from './stake.ts';
import { whyNotAsOwner, whyNotAsPartner } from './why-not-take-part.ts';

/** Another milestone, as far as this one hangs on it. */
export interface NeighbourMilestone {
  title: string;
  reachedOn: Day | null;
}

/** What the rules read of a milestone and of what hangs on it. */
export interface Milestone {
  organisationId: string;
  reachedOn: Day | null;
  waitsFor: readonly NeighbourMilestone[];
  holdsUp: readonly NeighbourMilestone[];
  /** How many tasks stand under it. */
  tasks: number;
}

/** Why the actor may not add a milestone: the owners agree them. */
export function whyNotAddMilestone(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsOwner(actor, initiative, 'ADD', now);
}

/** Why the actor may not change a milestone: an owner does, until it is reached. */
export function whyNotChangeMilestone(
  actor: Actor | null,
  initiative: OwnedInitiative,
  milestone: Milestone,
  now: Date,
): Refusal | null {
  const refusal = whyNotAsOwner(actor, initiative, 'ADD', now);
  return refusal ?? (milestone.reachedOn ? new MilestoneReached() : null);
}

/** Why the actor may not say that a milestone is reached: what it waits for comes first. */
export function whyNotReachMilestone(
  actor: Actor | null,
  initiative: OwnedInitiative,
  milestone: Milestone,
  now: Date,
): Refusal | null {
  const refusal = whyNotAnswerFor(actor, initiative, milestone.organisationId, now);
  if (refusal) return refusal;
  if (milestone.reachedOn) return new MilestoneReached();
  const ahead = milestone.waitsFor.filter(({ reachedOn }) => !reachedOn).map(({ title }) => title);
  return ahead.length > 0 ? new MilestoneWaits(ahead) : null;
}

/** Why the actor may not take back that a milestone is reached: nothing reached may have waited for it. */
export function whyNotUnreachMilestone(
  actor: Actor | null,
  initiative: OwnedInitiative,
  milestone: Milestone,
  now: Date,
): Refusal | null {
  const refusal = whyNotAnswerFor(actor, initiative, milestone.organisationId, now);
  if (refusal) return refusal;
  if (!milestone.reachedOn) return new MilestoneNotReached();
  const later = milestone.holdsUp.filter(({ reachedOn }) => reachedOn).map(({ title }) => title);
  return later.length > 0
    ? new MilestoneNeeded(`${quoted(later)} waited for it and was reached. Take that back first.`)
    : null;
}

/** Why the actor may not remove a milestone: nothing may hang on it. */
export function whyNotRemoveMilestone(
  actor: Actor | null,
  initiative: OwnedInitiative,
  milestone: Milestone,
  now: Date,
): Refusal | null {
  const refusal = whyNotChangeMilestone(actor, initiative, milestone, now);
  if (refusal) return refusal;
  if (milestone.tasks > 0)
    return new MilestoneNeeded(`It has ${counted(milestone.tasks, 'task')} under it and stays on record.`);
  const waiting = milestone.holdsUp.map(({ title }) => title);
  return waiting.length > 0
    ? new MilestoneNeeded(`${quoted(waiting)} waits for it. Take the dependency away first.`)
    : null;
}

/** Why the actor may not add or change tasks under an organisation's milestone: owners do, and it does itself. */
export function whyNotAnswerFor(
  actor: Actor | null,
  initiative: OwnedInitiative,
  organisationId: string,
  now: Date,
): Refusal | null {
  const own = initiative.stakes.some(
    (stake) => stake.organisationId === organisationId && isActive(stake, now),
  );
  return own && actor?.organisationId === organisationId
    ? whyNotAsPartner(actor, initiative, 'ADD', now)
    : whyNotAsOwner(actor, initiative, 'ADD', now);
}
