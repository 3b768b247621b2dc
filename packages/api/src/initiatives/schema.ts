import { transactionOf } from '@upstream/db/db';
import { needsCoOwner } from '@upstream/domain/initiatives/stake';
import { builder } from '../builder.ts';
import { PlaceRef } from '../places/schema.ts';
import { changesSince, InitiativeChanges } from './changes.ts';
import { latestUpdate } from './latest-update.ts';
import { InitiativePermissions } from './permissions.schema.ts';
import { standingOf } from './standing.ts';
import { Update } from './updates.schema.ts';
import { InitiativeStateRef, InitiativeStatusRef, InitiativeVisibilityRef } from './words.schema.ts';

/** A piece of system change, jointly owned. */
export const Initiative = builder.prismaNode('Initiative', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    summary: t.exposeString('summary'),
    status: t.expose('status', { type: InitiativeStatusRef, description: 'Where it is in its life.' }),
    state: t.expose('state', { type: InitiativeStateRef, nullable: true }),
    stateSince: t.expose('stateSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it has been in this state; null until the first update.',
    }),
    visibility: t.expose('visibility', { type: InitiativeVisibilityRef, description: 'Who may know of it.' }),
    needsCoOwner: t.boolean({
      description: 'Whether it lacks a second owner. Owners invite one, or close it; it is never deleted.',
      resolve: async ({ id }, _args, context) => needsCoOwner(await standingOf(context, id), context.now),
    }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'Its first day, if set.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Its last day, if set.' }),
    version: t.exposeInt('version', { description: 'Name it when you change the initiative.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was proposed.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When anything of it last changed.' }),
    partnership: t.relation('partnership', {
      nullable: true,
      description: 'The partnership it belongs to; null where it has none or you may not know of it.',
    }),
    challenges: t.prismaField({
      type: ['Challenge'],
      description: 'The challenges it answers, as far as you may know of them.',
      resolve: (query, { id }, _args, context) =>
        transactionOf(context).challenge.findMany({
          ...query,
          where: { initiatives: { some: { initiativeId: id } } },
          orderBy: [{ title: 'asc' }, { id: 'asc' }],
        }),
    }),
    places: t.field({
      type: [PlaceRef],
      description: 'The places it changes.',
      select: (_args, _context, nested) => ({
        places: { select: { place: nested() }, orderBy: { place: { name: 'asc' } } },
      }),
      resolve: ({ places }) => places.map(({ place }) => place),
    }),
    stakes: t.relation('stakes', {
      description: 'Every organisation that takes part, is asked to, or did; owners first.',
      query: { orderBy: [{ kind: 'asc' }, { invitedAt: 'asc' }, { id: 'asc' }] },
    }),
    milestones: t.relatedConnection('milestones', {
      cursor: 'id',
      description: 'What is to be reached, the earliest first.',
      query: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
    }),
    updates: t.relatedConnection('updates', {
      cursor: 'id',
      description: 'What its organisations said of it, the newest first.',
      query: { orderBy: [{ saidAt: 'desc' }, { id: 'desc' }] },
    }),
    latestUpdate: t.field({
      type: Update,
      nullable: true,
      description: 'What was said last; its state is the initiative’s.',
      resolve: async ({ id }, _args, context) => (await latestUpdate(context, id)) ?? null,
    }),
    milestoneCount: t.int({
      description: 'How many milestones it has.',
      select: { summaryLine: true },
      resolve: ({ summaryLine }) => summaryLine?.milestones ?? 0,
    }),
    reachedMilestones: t.int({
      description: 'How many of them are reached.',
      select: { summaryLine: true },
      resolve: ({ summaryLine }) => summaryLine?.reachedMilestones ?? 0,
    }),
    overdueMilestones: t.int({
      description: 'How many are past their day and not reached.',
      select: { summaryLine: true },
      resolve: ({ summaryLine }) => summaryLine?.overdueMilestones ?? 0,
    }),
    sinceMyLastVisit: t.field({
      type: InitiativeChanges,
      description: 'What was done since you last looked, the newest first; at most 50.',
      resolve: ({ id }, _args, context) => changesSince(context, id),
    }),
    viewerCan: t.field({
      type: InitiativePermissions,
      description: 'What you may do to it.',
      resolve: ({ id }) => ({ id }),
    }),
  }),
});
