import { db, type Tx } from '@upstream/db/db';
import { newSince, nextVisit } from '@upstream/domain/initiatives/visit';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { parse } from '../parse.ts';

/** Days that somebody who comes for the first time is told of. */
const FIRST_DAYS = 7;
const DAY_MS = 86_400_000;

const VisitMyWeek = z.object({ seenUntil: z.date({ error: 'Say until when you have seen your week.' }) });

/**
 * Notes that a person has seen their week as it stood at an instant, for "what changed since my last visit". It
 * is their own business: it enters no record, and nobody else can read it.
 */
export async function visitMyWeek(actor: Actor, input: unknown, now: Date) {
  const { seenUntil } = parse(VisitMyWeek, input);
  const seen = seenUntil < now ? seenUntil : now;
  const { personId } = actor;
  return db.as(actor, {}, async (tx) => {
    const last = await lastVisit(tx, personId);
    if (last && last.at >= seen) return { seen: last.at.toISOString() };
    const visit = last ? nextVisit(last, seen) : { at: seen, previousAt: firstSince(seen) };
    const key = { personId, recordId: personId };
    if (last) await tx.visit.update({ where: { personId_recordId: key }, data: visit });
    else await tx.visit.createMany({ data: [{ ...key, ...visit }], skipDuplicates: true });
    return { seen: seen.toISOString() };
  });
}

/** Since when things are new in somebody's week. */
export async function changedSince(tx: Tx, personId: string, now: Date): Promise<Date> {
  return newSince(await lastVisit(tx, personId), now) ?? firstSince(now);
}

function lastVisit(tx: Tx, personId: string) {
  return tx.visit.findUnique({
    where: { personId_recordId: { personId, recordId: personId } },
    select: { at: true, previousAt: true },
  });
}

function firstSince(now: Date): Date {
  return new Date(now.getTime() - FIRST_DAYS * DAY_MS);
}
