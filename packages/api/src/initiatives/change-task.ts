import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotAnswerFor } from '@upstream/domain/initiatives/why-not-milestone';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { day, id, parse, text, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openTask } from './open-milestone.ts';
import { requireMember, requireTakingPart } from './refuse-unknown.ts';

const ChangeTask = z.object({
  taskId: id('Task'),
  expectedVersion: version(),
  title: text({ most: LIMITS.title }),
  organisationId: id('Organisation'),
  personId: id('Person').nullish(),
  dueOn: day().nullish(),
});

/** An owner, or the organisation that has the task, changes it. */
export async function changeTask(actor: Actor, input: unknown, now: Date) {
  const { taskId, expectedVersion, title, organisationId, ...asked } = parse(ChangeTask, input);
  const { personId = null, dueOn = null } = asked;
  return db.as(actor, {}, async (tx) => {
    const { initiative, task } = await openTask(tx, taskId, now);
    const refusal =
      whyNotAnswerFor(actor, initiative, task.organisationId, now) ?? whyNotVersion(task, expectedVersion);
    if (refusal) throw refusal;
    if (organisationId !== task.organisationId) requireTakingPart(initiative.stakes, organisationId, now);
    if (personId !== task.personId || organisationId !== task.organisationId)
      await requireMember(tx, personId, organisationId, 'personId');

    await tx.task.update({
      where: { id: taskId },
      data: { title, organisationId, personId, dueOn, version: { increment: 1 } },
    });
    await noteActing(tx, actor, initiative.id, now);
    const root = { initiativeId: initiative.id };
    await record(tx, actor, now, {
      did: 'task.changed',
      record: { type: 'Task', id: taskId },
      about: root,
      before: { organisationId: task.organisationId },
      after: {
        organisationId,
        dueOn: dueOn && dayFromDate(dueOn),
        title: await keepWords(tx, actor, now, { root, recordId: taskId, field: 'title', words: title }),
      },
    });
    return { initiativeId: initiative.id, milestoneId: task.milestoneId, taskId };
  });
}
