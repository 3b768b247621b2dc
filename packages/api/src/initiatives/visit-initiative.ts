import { db } from '@upstream/db/db';
import { nextVisit } from '@upstream/domain/initiatives/visit';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { id, parse } from '../parse.ts';

const VisitInitiative = z.object({ initiativeId: id('Initiative') });

/**
 * Notes that a person has looked at an initiative, for "what changed since my last visit". It is their own
 * business: it enters no record, and nobody else can read it.
 */
export async function visitInitiative(actor: Actor, input: unknown, now: Date) {
  const { initiativeId } = parse(VisitInitiative, input);
  const { personId } = actor;
  return db.as(actor, {}, async (tx) => {
    const known = await tx.initiative.findUnique({ where: { id: initiativeId }, select: { id: true } });
    if (!known) throw new NotFound('There is no such initiative.');
    const key = { personId_recordId: { personId, recordId: initiativeId } };
    const last = await tx.visit.findUnique({ where: key, select: { at: true, previousAt: true } });
    const visit = nextVisit(last, now);
    if (!last) {
      await tx.visit.createMany({
        data: [{ personId, recordId: initiativeId, ...visit }],
        skipDuplicates: true,
      });
    } else await tx.visit.update({ where: key, data: visit });
    return { initiativeId };
  });
}
