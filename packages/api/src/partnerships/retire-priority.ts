import { db } from '@upstream/db/db';
import { dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { holdPriority } from './hold-priority.ts';

const RetirePriority = z.object({ priorityId: id('Priority'), expectedVersion: version() });

/** A convenor retires one of the partnership's policy goals; it stays on record. */
export async function retirePriority(actor: Actor, input: unknown, now: Date) {
  const which = parse(RetirePriority, input);
  return db.as(actor, {}, async (tx) => {
    const { id: priorityId, partnershipId } = await holdPriority(tx, actor, which, now);
    const retiredOn = dayOf(now);
    await tx.priority.update({
      where: { id: priorityId },
      data: { retiredOn: dateFromDay(retiredOn) },
      select: { id: true },
    });
    await record(tx, actor, now, {
      did: 'priority.retired',
      record: { type: 'Priority', id: priorityId },
      about: { partnershipId },
      before: { retiredOn: null },
      after: { retiredOn },
    });
    return { partnershipId };
  });
}
