import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import type { SignedInContext } from '../context.ts';
import { RoleRef } from './schema.ts';

/** Who is signed in. */
export const Viewer = builder.objectRef<SignedInContext['actor']>('Viewer').implement({
  description: 'Who is signed in, and for which organisation they act.',
  fields: (t) => ({
    person: t.prismaField({
      type: 'Person',
      description: 'The person.',
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
    actingFor: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'The organisation they act for now; null while they belong to none.',
      resolve: (query, { organisationId }, _args, context) =>
        organisationId
          ? transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } })
          : null,
    }),
    role: t.expose('role', { type: RoleRef, nullable: true, description: 'What they may do for it.' }),
    operator: t.exposeBoolean('operator', { description: 'Whether they run this installation.' }),
    memberships: t.prismaField({
      type: ['Membership'],
      description: 'Every organisation they belong to, the longest first.',
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).membership.findMany({
          ...query,
          where: { personId, until: null },
          orderBy: [{ since: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null for a visitor.',
    resolve: (_root, _args, { actor }) => actor,
  }),
);
