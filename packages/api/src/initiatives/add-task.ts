import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotAnswerFor } from '@upstream/domain/initiatives/why-not-milestone';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { day, id, idempotencyKey, parse, text } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openMilestone } from './open-milestone.ts';
import { requireMember, requireTakingPart } from './refuse-unknown.ts';

const AddTask = z.object({
  milestoneId: id('Milestone'),
  title: text({ most: LIMITS.title }),
  organisationId: id('Organisation').nullish(),
  personId: id('Person').nullish(),
  dueOn: day().nullish(),
  idempotencyKey: idempotencyKey(),
});

/** An owner, or the organisation that answers for the milestone, adds a task under it. */
export async function addTask(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, milestoneId, title, ...asked } = parse(AddTask, input);
  return db.as(actor, { once: { key, verb: 'addTask', request: input } }, async (tx) => {
    const { initiative, milestone } = await openMilestone(tx, milestoneId, now);
    const refusal = whyNotAnswerFor(actor, initiative, milestone.organisationId, now);
    if (refusal) throw refusal;
    const organisationId = asked.organisationId ?? actingFor(actor).organisationId;
    requireTakingPart(initiative.stakes, organisationId, now);
    await requireMember(tx, asked.personId, organisationId, 'personId');

    const initiativeId = initiative.id;
    const personId = asked.personId ?? null;
    const dueOn = asked.dueOn ?? null;
    const { id: taskId } = await tx.task.create({
      data: { initiativeId, milestoneId, organisationId, personId, title, dueOn, createdAt: now },
      select: { id: true },
    });
    await noteActing(tx, actor, initiativeId, now);
    const root = { initiativeId };
    await record(tx, actor, now, {
      did: 'task.added',
      record: { type: 'Task', id: taskId },
      about: root,
      after: {
        milestoneId,
        organisationId,
        dueOn: dueOn && dayFromDate(dueOn),
        title: await keepWords(tx, actor, now, { root, recordId: taskId, field: 'title', words: title }),
      },
    });
    return { initiativeId, milestoneId, taskId };
  });
}
