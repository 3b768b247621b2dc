import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';

builder.prismaObjectFields('Partnership', (t) => ({
  challenges: t.relatedConnection('challenges', {
    cursor: 'id',
    description: 'Its challenges, open or closed, as far as you may know: the last changed first.',
    query: {
      where: { status: { in: ['OPEN', 'CLOSED'] } },
      orderBy: [{ status: 'asc' }, { updatedAt: 'desc' }, { id: 'desc' }],
    },
  }),
  initiatives: t.relatedConnection('initiatives', {
    cursor: 'id',
    description: 'Its initiatives, as far as you may know: the last changed first.',
    query: { orderBy: [{ status: 'asc' }, { updatedAt: 'desc' }, { id: 'desc' }] },
  }),
  emptyChairs: t.prismaConnection({
    type: 'Ask',
    cursor: 'id',
    description: 'What its open challenges ask for and nobody has filled, the longest asked first.',
    resolve: (query, { id: partnershipId }, _args, context) =>
      transactionOf(context).ask.findMany({
        ...query,
        where: { withdrawnAt: null, links: { none: {} }, challenge: { partnershipId, status: 'OPEN' } },
        orderBy: [{ challenge: { createdAt: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
      }),
  }),
}));
