import { whyNotAnswerFor } from '@upstream/domain/initiatives/why-not-milestone';
import { permission } from '@upstream/domain/permission';
import { builder } from '../builder.ts';
import { Permission } from '../refusals/schema.ts';
import { standingOf } from './standing.ts';

/** A piece of work under a milestone. */
export const Task = builder.prismaNode('Task', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is to be done.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'The day by which, if any.' }),
    doneOn: t.expose('doneOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was done; null until then.',
    }),
    organisation: t.relation('organisation', { description: 'The organisation that has it.' }),
    person: t.relation('person', {
      nullable: true,
      description: 'Who of it; null while nobody is named or you may not know them by name.',
    }),
    version: t.exposeInt('version', { description: 'Name it when you change the task.' }),
    mayChange: t.field({
      type: Permission,
      description: 'Whether you may change it, and say that it is done or not.',
      select: { initiativeId: true, organisationId: true },
      resolve: async ({ initiativeId, organisationId }, _args, context) => {
        const initiative = await standingOf(context, initiativeId);
        return permission(whyNotAnswerFor(context.actor, initiative, organisationId, context.now));
      },
    }),
  }),
});
