import { dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { Actor } from '@upstream/domain/people/actor';
import { markTask } from './mark-task.ts';

/** An owner, or the organisation that has the task, says that it is done, today. */
export async function finishTask(actor: Actor, input: unknown, now: Date) {
  return markTask(actor, input, now, dateFromDay(dayOf(now)));
}
