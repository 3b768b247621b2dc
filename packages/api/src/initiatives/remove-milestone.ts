import { db } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import { whyNotRemoveMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openMilestone } from './open-milestone.ts';

const RemoveMilestone = z.object({ milestoneId: id('Milestone'), expectedVersion: version() });

/** An owner removes a milestone that nothing hangs on. That it was there stays on record. */
export async function removeMilestone(actor: Actor, input: unknown, now: Date) {
  const { milestoneId, expectedVersion } = parse(RemoveMilestone, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, row, milestone } = await openMilestone(tx, milestoneId, now);
    const refusal =
      whyNotRemoveMilestone(actor, initiative, milestone, now) ?? whyNotVersion(row, expectedVersion);
    if (refusal) throw refusal;
    await tx.milestoneDependency.deleteMany({ where: { milestoneId } });
    await tx.milestone.delete({ where: { id: milestoneId } });
    await noteActing(tx, actor, initiative.id, now);
    await record(tx, actor, now, {
      did: 'milestone.removed',
      record: { type: 'Milestone', id: milestoneId },
      about: { initiativeId: initiative.id },
      before: { dueOn: dayFromDate(row.dueOn), organisationId: row.organisationId, binding: row.binding },
      after: null,
    });
    return { initiativeId: initiative.id };
  });
}
