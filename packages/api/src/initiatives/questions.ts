import { type Tx, transactionOf } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import { LIMITS } from '@upstream/domain/limits';
import { cleanText } from '@upstream/domain/text/text';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { uuidOf } from '../node-id.ts';
import { InitiativeStateRef, InitiativeStatusRef } from './words.schema.ts';

builder.queryField('initiative', (t) =>
  t.prismaField({
    type: 'Initiative',
    nullable: true,
    description: 'One initiative; null when there is none or you may not know of it.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) =>
      transactionOf(context).initiative.findUnique({ ...query, where: { id: keyOf('Initiative', id) } }),
  }),
);

const InitiativeFilter = builder.inputType('InitiativeFilter', {
  description: 'Which initiatives; everything given has to fit.',
  fields: (t) => ({
    search: t.string({ required: false, description: 'Words in the title or summary.' }),
    partnershipId: t.id({ required: false, description: 'Of this partnership.' }),
    ownerId: t.id({ required: false, description: 'Owned by this organisation.' }),
    challengeId: t.id({ required: false, description: 'Answering this challenge.' }),
    placeId: t.id({ required: false, description: 'Changing this place, or one that lies within it.' }),
    statuses: t.field({
      type: [InitiativeStatusRef],
      required: false,
      description: 'In one of these statuses; all unless given.',
    }),
    states: t.field({
      type: [InitiativeStateRef],
      required: false,
      description: 'In one of these states; all unless given.',
    }),
    overdue: t.boolean({ required: false, description: 'With a milestone past its day and not reached.' }),
    mine: t.boolean({
      required: false,
      description: 'In which the organisation you act for takes part or is invited.',
    }),
  }),
});

type Filter = typeof InitiativeFilter.$inferInput;

builder.queryField('initiatives', (t) =>
  t.prismaConnection({
    type: 'Initiative',
    cursor: 'id',
    description: 'The initiatives you may know of; those that changed last come first.',
    args: { filter: t.arg({ type: InitiativeFilter, required: false, description: 'Which of them.' }) },
    resolve: async (query, _root, { filter }, context) =>
      transactionOf(context).initiative.findMany({
        ...query,
        where: await whereOf(filter ?? {}, context),
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      }),
  }),
);

async function whereOf(filter: Filter, context: Context): Promise<Prisma.InitiativeWhereInput> {
  const all: Prisma.InitiativeWhereInput[] = [];
  const { search, partnershipId, ownerId, challengeId, placeId, statuses, states } = filter;
  const words = searched(search);
  if (words)
    all.push({
      OR: [
        { title: { contains: words, mode: 'insensitive' } },
        { summary: { contains: words, mode: 'insensitive' } },
      ],
    });
  if (partnershipId) all.push({ partnershipId: keyOf('Partnership', partnershipId) });
  if (challengeId) all.push({ challenges: { some: { challengeId: keyOf('Challenge', challengeId) } } });
  if (ownerId) all.push(takenPartIn(keyOf('Organisation', ownerId), 'OWNER'));
  if (placeId) {
    const placeIds = await placesWithin(transactionOf(context), keyOf('Place', placeId));
    all.push({ places: { some: { placeId: { in: placeIds } } } });
  }
  if (statuses) all.push({ status: { in: statuses } });
  if (states) all.push({ state: { in: states } });
  if (filter.overdue)
    all.push({ milestones: { some: { reachedOn: null, dueOn: { lt: dateFromDay(dayOf(context.now)) } } } });
  if (filter.mine) {
    const organisationId = context.actor?.organisationId ?? NOBODY;
    all.push({ stakes: { some: { organisationId, status: { in: ['INVITED', 'ACTIVE'] } } } });
  }
  return { AND: all };
}

const NOBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The UUID behind an id of a question; one of another kind leads to nothing. */
function keyOf(typename: string, given: string): string {
  return uuidOf(typename, given) ?? NOBODY;
}

function takenPartIn(organisationId: string, kind: 'OWNER'): Prisma.InitiativeWhereInput {
  return { stakes: { some: { organisationId, kind, status: 'ACTIVE' } } };
}

async function placesWithin(tx: Tx, ancestorId: string): Promise<string[]> {
  const within = await tx.placeWithin.findMany({ where: { ancestorId }, select: { placeId: true } });
  return within.map(({ placeId }) => placeId);
}

/** What was typed, as it is looked for: damaged characters and wild cards mean nothing. */
function searched(typed: string | null | undefined): string {
  const words = cleanText((typed ?? '').slice(0, LIMITS.search).toWellFormed().replaceAll('\u0000', ''));
  return words.replace(/[\\%_]/g, '\\$&');
}
