import { db } from '@upstream/db/db';
import { MOST } from '@upstream/domain/limits';
import { whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { holdPartnership } from './hold-partnership.ts';

const ReorderPriorities = z.object({
  partnershipId: id('Partnership'),
  priorityIds: z.array(id('Priority')).max(MOST.priorities, `Name at most ${MOST.priorities} priorities.`),
  expectedVersion: version(),
});

/** A convenor puts the partnership's standing priorities in another order; each is named once. */
export async function reorderPriorities(actor: Actor, input: unknown, now: Date) {
  const { partnershipId, priorityIds, expectedVersion } = parse(ReorderPriorities, input);
  return db.as(actor, {}, async (tx) => {
    const { partnership, own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal =
      whyNotConvene(actor, own, 'order its priorities') ?? whyNotVersion(partnership, expectedVersion);
    if (refusal) throw refusal;
    const standing = await tx.priority.findMany({
      where: { partnershipId, retiredOn: null },
      select: { id: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const before = standing.map((priority) => priority.id);
    if ([...before].sort().join() !== [...priorityIds].sort().join())
      throw new InvalidInput([
        { field: 'priorityIds', message: 'Name each standing priority exactly once.' },
      ]);

    for (const [index, priorityId] of priorityIds.entries())
      await tx.priority.update({
        where: { id: priorityId },
        data: { position: index + 1 },
        select: { id: true },
      });
    const data = { version: { increment: 1 } };
    await tx.partnership.update({ where: { id: partnershipId }, data, select: { id: true } });
    await record(tx, actor, now, {
      did: 'partnership.priorities-reordered',
      record: { type: 'Partnership', id: partnershipId },
      about: { partnershipId },
      before: { priorityIds: before },
      after: { priorityIds },
    });
    return { partnershipId };
  });
}
