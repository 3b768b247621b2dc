import { db } from '@upstream/db/db';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { TooManyPriorities } from '@upstream/domain/partnerships/refusals';
import { whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { id, idempotencyKey, parse, text } from '../parse.ts';
import { holdPartnership } from './hold-partnership.ts';

const AddPriority = z.object({
  partnershipId: id('Partnership'),
  title: text({ most: LIMITS.title }),
  idempotencyKey: idempotencyKey(),
});

/** A convenor adds a policy goal at the end of the partnership's list. */
export async function addPriority(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, partnershipId, title } = parse(AddPriority, input);
  return db.as(actor, { once: { key, verb: 'addPriority', request: input } }, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotConvene(actor, own, 'add a priority');
    if (refusal) throw refusal;
    const standing = await tx.priority.findMany({
      where: { partnershipId, retiredOn: null },
      select: { position: true },
    });
    if (standing.length >= MOST.priorities) throw new TooManyPriorities(MOST.priorities);

    const position = 1 + Math.max(0, ...standing.map((priority) => priority.position));
    const { id: priorityId } = await tx.priority.create({
      data: { partnershipId, title, position },
      select: { id: true },
    });
    await tx.partnership.update({
      where: { id: partnershipId },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const root = { partnershipId };
    const words = { root, recordId: priorityId, field: 'title', words: title };
    await record(tx, actor, now, {
      did: 'priority.added',
      record: { type: 'Priority', id: priorityId },
      about: root,
      after: { position, title: await keepWords(tx, actor, now, words) },
    });
    return { partnershipId };
  });
}
