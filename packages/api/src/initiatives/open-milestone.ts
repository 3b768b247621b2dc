import type { Tx } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import type { Milestone, NeighbourMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import { NotFound } from '@upstream/domain/refusal';
import { openInitiative } from './open-initiative.ts';

const NEIGHBOUR = { select: { id: true, title: true, reachedOn: true } } as const;

/** What rules read of a milestone's row. */
export const MILESTONE_FACTS = {
  organisationId: true,
  reachedOn: true,
  waitsFor: { select: { waitsFor: NEIGHBOUR } },
  holdsUp: { select: { milestone: NEIGHBOUR } },
  _count: { select: { tasks: true } },
} as const;

interface Neighbour {
  title: string;
  reachedOn: Date | null;
}

/** A milestone's row as the rules read it. */
export function milestoneOf(row: {
  organisationId: string;
  reachedOn: Date | null;
  waitsFor: readonly { waitsFor: Neighbour }[];
  holdsUp: readonly { milestone: Neighbour }[];
  _count: { tasks: number };
}): Milestone {
  return {
    organisationId: row.organisationId,
    reachedOn: row.reachedOn && dayFromDate(row.reachedOn),
    waitsFor: row.waitsFor.map(({ waitsFor }) => neighbour(waitsFor)),
    holdsUp: row.holdsUp.map(({ milestone }) => neighbour(milestone)),
    tasks: row._count.tasks,
  };
}

/** Takes a milestone's initiative in hand, and the milestone with it. */
export async function openMilestone(tx: Tx, milestoneId: string, now: Date) {
  const where = { id: milestoneId };
  const found = await tx.milestone.findUnique({ where, select: { initiativeId: true } });
  if (!found) throw new NotFound('There is no such milestone.');
  const initiative = await openInitiative(tx, found.initiativeId, now);
  const row = await tx.milestone.findUnique({
    where,
    select: {
      ...MILESTONE_FACTS,
      id: true,
      title: true,
      personId: true,
      dueOn: true,
      firstDueOn: true,
      binding: true,
      version: true,
    },
  });
  if (!row) throw new NotFound('There is no such milestone.'); // removed while we waited
  return { initiative, row, milestone: milestoneOf(row) };
}

/** Takes a task's initiative in hand, and the task with it. */
export async function openTask(tx: Tx, taskId: string, now: Date) {
  const where = { id: taskId };
  const found = await tx.task.findUnique({ where, select: { initiativeId: true } });
  if (!found) throw new NotFound('There is no such task.');
  const initiative = await openInitiative(tx, found.initiativeId, now);
  const task = await tx.task.findUniqueOrThrow({
    where,
    select: {
      id: true,
      milestoneId: true,
      organisationId: true,
      personId: true,
      doneOn: true,
      version: true,
    },
  });
  return { initiative, task };
}

function neighbour({ title, reachedOn }: Neighbour): NeighbourMilestone {
  return { title, reachedOn: reachedOn && dayFromDate(reachedOn) };
}
