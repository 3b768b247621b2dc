import { dayFromDate } from '@upstream/domain/dates/day';
import { hasPassed } from '@upstream/domain/dates/london';
import {
  type Milestone as Facts,
  whyNotAnswerFor,
  whyNotChangeMilestone,
  whyNotReachMilestone,
  whyNotRemoveMilestone,
  whyNotUnreachMilestone,
} from '@upstream/domain/initiatives/why-not-milestone';
import type { Actor } from '@upstream/domain/people/actor';
import { permission } from '@upstream/domain/permission';
import type { Refusal } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { Permission } from '../refusals/schema.ts';
import type { OpenInitiative } from './open-initiative.ts';
import { MILESTONE_FACTS, milestoneOf } from './open-milestone.ts';
import { standingOf } from './standing.ts';

type Why = (actor: Actor | null, initiative: OpenInitiative, milestone: Facts, now: Date) => Refusal | null;

const rules: Record<string, { description: string; why: Why }> = {
  change: { description: 'Change it.', why: whyNotChangeMilestone },
  reach: { description: 'Say that it is reached.', why: whyNotReachMilestone },
  unreach: { description: 'Take back that it is reached.', why: whyNotUnreachMilestone },
  remove: { description: 'Remove it.', why: whyNotRemoveMilestone },
  addTask: {
    description: 'Add a task under it.',
    why: (actor, initiative, { organisationId }, now) =>
      whyNotAnswerFor(actor, initiative, organisationId, now),
  },
};

const MilestonePermissions = builder
  .objectRef<{ initiativeId: string; milestone: Facts }>('MilestonePermissions')
  .implement({
    description: 'What you may do to a milestone, and why not where you may not.',
    fields: (t) =>
      Object.fromEntries(
        Object.entries(rules).map(([verb, { description, why }]) => [
          verb,
          t.field({
            type: Permission,
            description,
            resolve: async ({ initiativeId, milestone }, _args, context) =>
              permission(why(context.actor, await standingOf(context, initiativeId), milestone, context.now)),
          }),
        ]),
      ),
  });

/** A point the owners mean to reach by a day. */
export const Milestone = builder.prismaNode('Milestone', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is to be reached.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The day by which.' }),
    firstDueOn: t.expose('firstDueOn', { type: 'Date', description: 'The day first promised.' }),
    binding: t.exposeBoolean('binding'),
    reachedOn: t.expose('reachedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was reached; null until then.',
    }),
    overdue: t.boolean({
      description: 'Whether its day has passed and it is not reached.',
      select: { dueOn: true, reachedOn: true },
      resolve: ({ dueOn, reachedOn }, _args, { now }) => !reachedOn && hasPassed(dayFromDate(dueOn), now),
    }),
    organisation: t.relation('organisation', { description: 'The organisation that answers for it.' }),
    person: t.relation('person', {
      nullable: true,
      description: 'Who of it does; null while nobody is named or you may not know them by name.',
    }),
    tasks: t.relation('tasks', {
      description: 'The work under it, in the order it was added.',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
    version: t.exposeInt('version', { description: 'Name it when you change the milestone.' }),
    viewerCan: t.field({
      type: MilestonePermissions,
      description: 'What you may do to it.',
      select: { ...MILESTONE_FACTS, initiativeId: true },
      resolve: (row) => ({ initiativeId: row.initiativeId, milestone: milestoneOf(row) }),
    }),
  }),
});

builder.prismaObjectField(Milestone, 'waitsFor', (t) =>
  t.field({
    type: [Milestone],
    description: 'What has to be reached before it.',
    select: (_args, _context, nested) => ({ waitsFor: { select: { waitsFor: nested(true) } } }),
    resolve: ({ waitsFor }) => waitsFor.map((each) => each.waitsFor),
  }),
);
