import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotAnswerFor } from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openTask } from './open-milestone.ts';

const MarkTask = z.object({ taskId: id('Task'), expectedVersion: version() });

/** Notes the day a task was done, or with null that it is not: what `finishTask` and `reopenTask` do. */
export async function markTask(actor: Actor, input: unknown, now: Date, doneOn: Date | null) {
  const { taskId, expectedVersion } = parse(MarkTask, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, task } = await openTask(tx, taskId, now);
    const refusal =
      whyNotAnswerFor(actor, initiative, task.organisationId, now) ?? whyNotVersion(task, expectedVersion);
    if (refusal) throw refusal;
    await tx.task.update({ where: { id: taskId }, data: { doneOn, version: { increment: 1 } } });
    await noteActing(tx, actor, initiative.id, now);
    await record(tx, actor, now, {
      did: doneOn ? 'task.finished' : 'task.reopened',
      record: { type: 'Task', id: taskId },
      about: { initiativeId: initiative.id },
      before: { doneOn: task.doneOn && dayFromDate(task.doneOn) },
      after: { doneOn: doneOn && dayFromDate(doneOn) },
    });
    return { initiativeId: initiative.id, milestoneId: task.milestoneId, taskId };
  });
}
