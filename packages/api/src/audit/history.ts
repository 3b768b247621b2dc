import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { decodeNodeId } from '../node-id.ts';

builder.queryField('history', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Event',
    cursor: 'id',
    description:
      'What was done under a partnership, challenge or initiative, as far as you may know; the newest first.',
    args: {
      of: t.arg.id({ description: 'The id of the partnership, challenge or initiative.' }),
      since: t.arg({
        type: 'DateTime',
        required: false,
        description: 'Only what was done after this instant.',
      }),
    },
    resolve: (query, _root, { of, since }, context) => {
      const { typename, id } = decodeNodeId(of);
      const root = ROOTS[typename];
      if (!root) return [];
      return transactionOf(context).event.findMany({
        ...query,
        where: { [root]: id, ...(since ? { at: { gt: since } } : {}) },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      });
    },
  }),
);

const ROOTS: Readonly<Record<string, 'partnershipId' | 'challengeId' | 'initiativeId'>> = {
  Partnership: 'partnershipId',
  Challenge: 'challengeId',
  Initiative: 'initiativeId',
};
