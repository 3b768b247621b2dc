import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotAddMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import { LIMITS, MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { day, id, idempotencyKey, parse, text } from '../parse.ts';
import { dependMilestone } from './depend-milestone.ts';
import { noteActing, openInitiative } from './open-initiative.ts';
import { requireMember, requireTakingPart } from './refuse-unknown.ts';

const AddMilestone = z.object({
  initiativeId: id('Initiative'),
  title: text({ most: LIMITS.title }),
  dueOn: day(),
  organisationId: id('Organisation').nullish(),
  personId: id('Person').nullish(),
  binding: z.boolean().nullish(),
  waitsForIds: z
    .array(id('Milestone'))
    .max(MOST.dependencies, `Name at most ${MOST.dependencies} milestones.`)
    .nullish(),
  idempotencyKey: idempotencyKey(),
});

/** An owner adds a milestone; its own organisation answers for it unless another is named. */
export async function addMilestone(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, initiativeId, title, dueOn, ...asked } = parse(AddMilestone, input);
  return db.as(actor, { once: { key, verb: 'addMilestone', request: input } }, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal = whyNotAddMilestone(actor, initiative, now);
    if (refusal) throw refusal;
    const organisationId = asked.organisationId ?? actingFor(actor).organisationId;
    requireTakingPart(initiative.stakes, organisationId, now);
    await requireMember(tx, asked.personId, organisationId, 'personId');

    const binding = asked.binding ?? false;
    const { id: milestoneId } = await tx.milestone.create({
      data: {
        initiativeId,
        organisationId,
        personId: asked.personId ?? null,
        title,
        dueOn,
        firstDueOn: dueOn,
        binding,
        createdAt: now,
      },
      select: { id: true },
    });
    await dependMilestone(tx, initiativeId, milestoneId, asked.waitsForIds ?? []);
    await noteActing(tx, actor, initiativeId, now);
    const root = { initiativeId };
    const words = { root, recordId: milestoneId, field: 'title', words: title };
    await record(tx, actor, now, {
      did: 'milestone.added',
      record: { type: 'Milestone', id: milestoneId },
      about: root,
      after: {
        organisationId,
        dueOn: dayFromDate(dueOn),
        binding,
        title: await keepWords(tx, actor, now, words),
      },
    });
    return { initiativeId, milestoneId };
  });
}
