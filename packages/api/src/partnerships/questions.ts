import { type Tx, transactionOf } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import type { PartnershipVisibility } from '@upstream/domain/partnerships/partnership-membership';
import { searchWords } from '@upstream/domain/text/search-words';
import { builder } from '../builder.ts';
import { uuidOf } from '../node-id.ts';
import { placesWithin } from '../places/places-within.ts';
import { PartnershipVisibilityRef } from './schema.ts';

builder.queryField('partnership', (t) =>
  t.prismaField({
    type: 'Partnership',
    nullable: true,
    description: 'One partnership; null when there is none with this id, or it is not yours to know of.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => {
      const partnershipId = uuidOf('Partnership', id);
      if (!partnershipId) return null;
      return transactionOf(context).partnership.findUnique({ ...query, where: { id: partnershipId } });
    },
  }),
);

builder.queryField('partnerships', (t) =>
  t.prismaConnection({
    type: 'Partnership',
    cursor: 'id',
    description: 'The partnerships you may know of, the last changed first.',
    args: {
      mine: t.arg.boolean({
        required: false,
        description: 'Only those that the organisation you act for is in or invited to.',
      }),
      visibility: t.arg({
        type: PartnershipVisibilityRef,
        required: false,
        description: 'Only those that anyone, or only members, may know of.',
      }),
      placeId: t.arg.id({
        required: false,
        description: 'Only those that work in this place or one within it.',
      }),
      search: t.arg.string({
        required: false,
        description: 'Words of the name, the purpose or a priority.',
      }),
    },
    resolve: async (query, _root, asked, context) => {
      const tx = transactionOf(context);
      return tx.partnership.findMany({
        ...query,
        where: { AND: await conditions(tx, asked, context.actor?.organisationId ?? null) },
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      });
    },
  }),
);

interface Asked {
  mine?: boolean | null | undefined;
  visibility?: PartnershipVisibility | null | undefined;
  placeId?: string | null | undefined;
  search?: string | null | undefined;
}

const NOTHING: Prisma.PartnershipWhereInput = { id: { in: [] } };

async function conditions(tx: Tx, asked: Asked, own: string | null): Promise<Prisma.PartnershipWhereInput[]> {
  const all: Prisma.PartnershipWhereInput[] = [];
  if (asked.mine) all.push(own ? joined(own) : NOTHING);
  if (asked.visibility) all.push({ visibility: asked.visibility });
  if (asked.placeId) {
    const within = await placesWithin(tx, uuidOf('Place', asked.placeId));
    all.push({ places: { some: { placeId: { in: within } } } });
  }
  const words = searchWords(asked.search);
  if (words) all.push(saying(words));
  return all;
}

function joined(organisationId: string): Prisma.PartnershipWhereInput {
  return { members: { some: { organisationId, status: { in: ['ACTIVE', 'INVITED'] } } } };
}

function saying(words: string): Prisma.PartnershipWhereInput {
  const contains = { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return {
    OR: [
      { name: contains },
      { purpose: contains },
      { priorities: { some: { title: contains, retiredOn: null } } },
    ],
  };
}
