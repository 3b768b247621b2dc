import { db } from '@upstream/db/db';
import { whyNotUnreachMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openMilestone } from './open-milestone.ts';

const UnreachMilestone = z.object({ milestoneId: id('Milestone'), expectedVersion: version() });

/** Takes back that a milestone is reached. Both are on record. */
export async function unreachMilestone(actor: Actor, input: unknown, now: Date) {
  const { milestoneId, expectedVersion } = parse(UnreachMilestone, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, row, milestone } = await openMilestone(tx, milestoneId, now);
    const refusal =
      whyNotUnreachMilestone(actor, initiative, milestone, now) ?? whyNotVersion(row, expectedVersion);
    if (refusal) throw refusal;
    await tx.milestone.update({
      where: { id: milestoneId },
      data: { reachedOn: null, version: { increment: 1 } },
    });
    await noteActing(tx, actor, initiative.id, now);
    await record(tx, actor, now, {
      did: 'milestone.unreached',
      record: { type: 'Milestone', id: milestoneId },
      about: { initiativeId: initiative.id },
      before: { reachedOn: milestone.reachedOn },
      after: { reachedOn: null },
    });
    return { initiativeId: initiative.id, milestoneId };
  });
}
