import { db } from '@upstream/db/db';
import { dateFromDay, dayFromDate } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import { whyNotAnswerFor } from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openTask } from './open-milestone.ts';

const FinishTask = z.object({ taskId: id('Task'), expectedVersion: version() });

/** An owner, or the organisation that has the task, says that it is done, today. */
export async function finishTask(actor: Actor, input: unknown, now: Date) {
  return markTask(actor, input, now, dateFromDay(dayOf(now)));
}

/** Takes back that a task is done. */
export async function reopenTask(actor: Actor, input: unknown, now: Date) {
  return markTask(actor, input, now, null);
}

async function markTask(actor: Actor, input: unknown, now: Date, doneOn: Date | null) {
  const { taskId, expectedVersion } = parse(FinishTask, input);
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
