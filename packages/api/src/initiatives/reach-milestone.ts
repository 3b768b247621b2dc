import { db } from '@upstream/db/db';
import { dateFromDay, dayFromDate } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import { whyNotReachMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { day, id, parse, version } from '../parse.ts';
import { noteActing } from './open-initiative.ts';
import { openMilestone } from './open-milestone.ts';

const ReachMilestone = z.object({
  milestoneId: id('Milestone'),
  reachedOn: day().nullish(),
  expectedVersion: version(),
});

/** An owner, or the organisation that answers for it, says that a milestone is reached: today unless another day is given. */
export async function reachMilestone(actor: Actor, input: unknown, now: Date) {
  const { milestoneId, expectedVersion, ...asked } = parse(ReachMilestone, input);
  const reachedOn = asked.reachedOn ?? dateFromDay(dayOf(now));
  if (dayFromDate(reachedOn) > dayOf(now))
    throw new InvalidInput([{ field: 'reachedOn', message: 'Give today or an earlier day.' }]);
  return db.as(actor, {}, async (tx) => {
    const { initiative, row, milestone } = await openMilestone(tx, milestoneId, now);
    const refusal =
      whyNotReachMilestone(actor, initiative, milestone, now) ?? whyNotVersion(row, expectedVersion);
    if (refusal) throw refusal;
    await tx.milestone.update({
      where: { id: milestoneId },
      data: { reachedOn, version: { increment: 1 } },
    });
    await noteActing(tx, actor, initiative.id, now);
    await record(tx, actor, now, {
      did: 'milestone.reached',
      record: { type: 'Milestone', id: milestoneId },
      about: { initiativeId: initiative.id },
      before: { reachedOn: null },
      after: { reachedOn: dayFromDate(reachedOn) },
    });
    return { initiativeId: initiative.id, milestoneId };
  });
}
