import { db } from '@upstream/db/db';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { id, parse, text, version } from '../parse.ts';
import { holdPriority } from './hold-priority.ts';

const ChangePriority = z.object({
  priorityId: id('Priority'),
  title: text({ most: LIMITS.title }),
  expectedVersion: version(),
});

/** A convenor words one of the partnership's policy goals anew. */
export async function changePriority(actor: Actor, input: unknown, now: Date) {
  const { title, ...which } = parse(ChangePriority, input);
  return db.as(actor, {}, async (tx) => {
    const { id: priorityId, partnershipId } = await holdPriority(tx, actor, which, now);
    await tx.priority.update({ where: { id: priorityId }, data: { title }, select: { id: true } });
    const root = { partnershipId };
    const words = { root, recordId: priorityId, field: 'title', words: title };
    await record(tx, actor, now, {
      did: 'priority.changed',
      record: { type: 'Priority', id: priorityId },
      about: root,
      after: { title: await keepWords(tx, actor, now, words) },
    });
    return { partnershipId };
  });
}
