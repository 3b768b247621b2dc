import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotChangeMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import { LIMITS, MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { day, id, parse, text, version } from '../parse.ts';
import { dependMilestone } from './depend-milestone.ts';
import { noteActing } from './open-initiative.ts';
import { openMilestone } from './open-milestone.ts';
import { requireMember, requireTakingPart } from './refuse-unknown.ts';

const ChangeMilestone = z.object({
  milestoneId: id('Milestone'),
  expectedVersion: version(),
  title: text({ most: LIMITS.title }),
  dueOn: day(),
  organisationId: id('Organisation'),
  personId: id('Person').nullish(),
  binding: z.boolean({ error: 'Say whether it binds the owners.' }),
  waitsForIds: z
    .array(id('Milestone'))
    .max(MOST.dependencies, `Name at most ${MOST.dependencies} milestones.`),
});

/** An owner changes a milestone. Where it binds, the day first promised stays on record beside the new one. */
export async function changeMilestone(actor: Actor, input: unknown, now: Date) {
  const { milestoneId, expectedVersion, waitsForIds, ...asked } = parse(ChangeMilestone, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, row, milestone } = await openMilestone(tx, milestoneId, now);
    const refusal =
      whyNotChangeMilestone(actor, initiative, milestone, now) ?? whyNotVersion(row, expectedVersion);
    if (refusal) throw refusal;
    if (asked.organisationId !== row.organisationId)
      requireTakingPart(initiative.stakes, asked.organisationId, now);
    if (asked.personId !== row.personId || asked.organisationId !== row.organisationId)
      await requireMember(tx, asked.personId, asked.organisationId, 'personId');

    await tx.milestone.update({
      where: { id: milestoneId },
      data: {
        ...asked,
        personId: asked.personId ?? null,
        firstDueOn: row.binding ? row.firstDueOn : asked.dueOn,
        version: { increment: 1 },
      },
    });
    await dependMilestone(tx, initiative.id, milestoneId, waitsForIds);
    await noteActing(tx, actor, initiative.id, now);
    const root = { initiativeId: initiative.id };
    const words = { root, recordId: milestoneId, field: 'title', words: asked.title };
    await record(tx, actor, now, {
      did: 'milestone.changed',
      record: { type: 'Milestone', id: milestoneId },
      about: root,
      before: { dueOn: dayFromDate(row.dueOn), organisationId: row.organisationId, binding: row.binding },
      after: {
        dueOn: dayFromDate(asked.dueOn),
        organisationId: asked.organisationId,
        binding: asked.binding,
        waitsForIds,
        title: await keepWords(tx, actor, now, words),
      },
    });
    return { initiativeId: initiative.id, milestoneId };
  });
}
