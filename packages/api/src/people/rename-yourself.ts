import { db } from '@upstream/db/db';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { parse, text } from '../parse.ts';

const RenameYourself = z.object({ name: text({ most: LIMITS.name }) });

/** A person says what they go by. The record keeps that they did, and neither name. */
export async function renameYourself(actor: Actor, input: unknown, now: Date) {
  const { name } = parse(RenameYourself, input);
  return db.as(actor, {}, async (tx) => {
    await tx.person.updateMany({ where: { id: actor.personId }, data: { name } });
    await record(tx, actor, now, { did: 'person.renamed', record: { type: 'Person', id: actor.personId } });
    return { personId: actor.personId };
  });
}
