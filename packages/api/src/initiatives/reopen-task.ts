import type { Actor } from '@upstream/domain/people/actor';
import { markTask } from './mark-task.ts';

/** An owner, or the organisation that has the task, takes back that it is done. */
export async function reopenTask(actor: Actor, input: unknown, now: Date) {
  return markTask(actor, input, now, null);
}
