import { db } from '@upstream/db/db';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { PARTNERSHIP_VISIBILITIES } from '@upstream/domain/partnerships/partnership-membership';
import { whyNotFoundPartnership } from '@upstream/domain/partnerships/why-not-found-partnership';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse, text } from '../parse.ts';
import { knownPlaces } from './hold-partnership.ts';

const FoundPartnership = z.object({
  name: text({ most: LIMITS.name }),
  purpose: text({ most: LIMITS.statement, lines: true }),
  visibility: choice(PARTNERSHIP_VISIBILITIES),
  placeIds: z.array(id('Place')).max(MOST.places, `Name at most ${MOST.places} places.`).default([]),
  priorities: z
    .array(text({ most: LIMITS.title }))
    .max(MOST.priorities, `Name at most ${MOST.priorities} priorities.`)
    .default([]),
  idempotencyKey: idempotencyKey(),
});

/** The actor's organisation founds a partnership and becomes its convenor. */
export async function foundPartnership(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, placeIds, priorities, ...words } = parse(FoundPartnership, input);
  return db.as(actor, { once: { key, verb: 'foundPartnership', request: input } }, async (tx) => {
    const refusal = whyNotFoundPartnership(actor);
    if (refusal) throw refusal;
    const { organisationId } = actingFor(actor);
    const places = await knownPlaces(tx, placeIds);

    const { id: partnershipId } = await tx.partnership.create({
      data: {
        ...words,
        foundedOn: now,
        createdAt: now,
        updatedAt: now,
        places: { create: places.map((placeId) => ({ placeId })) },
        priorities: { create: priorities.map((title, index) => ({ title, position: index + 1 })) },
        members: {
          create: { organisationId, role: 'CONVENOR', status: 'ACTIVE', joinedAt: now },
        },
      },
      select: { id: true },
    });
    const root = { partnershipId };
    await record(tx, actor, now, {
      did: 'partnership.founded',
      record: { type: 'Partnership', id: partnershipId },
      about: root,
      after: {
        visibility: words.visibility,
        purpose: await keepWords(tx, actor, now, {
          root,
          recordId: partnershipId,
          field: 'purpose',
          words: words.purpose,
        }),
      },
    });
    return { partnershipId };
  });
}
