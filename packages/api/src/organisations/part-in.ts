import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';

const newest = [{ updatedAt: 'desc' as const }, { id: 'desc' as const }];

builder.prismaObjectFields('Organisation', (t) => ({
  partnerships: t.prismaConnection({
    type: 'Partnership',
    cursor: 'id',
    description: 'The partnerships it is a member of, as far as you may know; the newest change first.',
    resolve: (query, { id }, _args, context) =>
      transactionOf(context).partnership.findMany({
        ...query,
        where: { members: { some: { organisationId: id, status: 'ACTIVE' } } },
        orderBy: newest,
      }),
  }),
  challenges: t.prismaConnection({
    type: 'Challenge',
    cursor: 'id',
    description:
      'The challenges it looks after or has joined, as far as you may know; the newest change first.',
    resolve: (query, { id }, _args, context) => {
      const part = { some: { organisationId: id, status: 'ACTIVE' as const } };
      return transactionOf(context).challenge.findMany({
        ...query,
        where: { OR: [{ stewards: part }, { participations: part }] },
        orderBy: newest,
      });
    },
  }),
  initiatives: t.prismaConnection({
    type: 'Initiative',
    cursor: 'id',
    description: 'The initiatives it owns or takes part in, as far as you may know; the newest change first.',
    resolve: (query, { id }, _args, context) =>
      transactionOf(context).initiative.findMany({
        ...query,
        where: { stakes: { some: { organisationId: id, status: 'ACTIVE' } } },
        orderBy: newest,
      }),
  }),
}));
