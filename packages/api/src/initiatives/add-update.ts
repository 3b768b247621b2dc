import { db } from '@upstream/db/db';
import { INITIATIVE_STATES } from '@upstream/domain/initiatives/initiative-status';
import { whyNotAddUpdate } from '@upstream/domain/initiatives/why-not-initiative';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse, text } from '../parse.ts';
import { noteActing, openInitiative } from './open-initiative.ts';

const AddUpdate = z.object({
  initiativeId: id('Initiative'),
  state: choice(INITIATIVE_STATES),
  words: text({ most: LIMITS.words, lines: true }),
  idempotencyKey: idempotencyKey(),
});

/** An organisation that takes part says how the initiative stands. The latest update is its state. */
export async function addUpdate(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, state, words, idempotencyKey: key } = parse(AddUpdate, input);
  return db.as(actor, { once: { key, verb: 'addUpdate', request: input } }, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal = whyNotAddUpdate(actor, initiative, now);
    if (refusal) throw refusal;
    const { personId, organisationId } = actingFor(actor);

    const { id: updateId } = await tx.update.create({
      data: { initiativeId, organisationId, personId, state, words, saidAt: now },
      select: { id: true },
    });
    const { state: former } = await tx.initiative.findUniqueOrThrow({
      where: { id: initiativeId },
      select: { state: true },
    });
    await tx.initiative.update({
      where: { id: initiativeId },
      data: former === state ? { state } : { state, stateSince: now },
    });
    await noteActing(tx, actor, initiativeId, now);
    const root = { initiativeId };
    await record(tx, actor, now, {
      did: 'update.added',
      record: { type: 'Update', id: updateId },
      about: root,
      before: { state: former },
      after: {
        state,
        words: await keepWords(tx, actor, now, { root, recordId: updateId, field: 'words', words }),
      },
    });
    return { initiativeId, updateId };
  });
}
