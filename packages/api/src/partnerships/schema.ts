import { transactionOf } from '@upstream/db/db';
import { PartnershipVisibility } from '@upstream/db/generated/prisma/enums';
import { InvalidInput, KeyReused, NotPermitted } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { foundPartnership } from './found-partnership.ts';

// Nouns

const PartnershipVisibilityRef = builder.enumType(PartnershipVisibility, {
  name: 'PartnershipVisibility',
  description: 'Who may know of a partnership: anyone, or its members.',
});

builder.prismaNode('Partnership', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    purpose: t.exposeString('purpose'),
    visibility: t.expose('visibility', {
      type: PartnershipVisibilityRef,
      description: 'Who may know of it.',
    }),
    version: t.exposeInt('version', { description: 'Name it when you change the partnership.' }),
  }),
});

// Verbs

const FoundPartnershipInput = builder.inputType('FoundPartnershipInput', {
  description: 'A partnership to found.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called, at most 120 characters.' }),
    purpose: t.string({ description: 'What it is for, at most 4,000 characters.' }),
    visibility: t.field({ type: PartnershipVisibilityRef, description: 'Who may know of it.' }),
    placeIds: t.idList({ required: false, description: 'The places it works in.' }),
    priorities: t.stringList({ required: false, description: 'Its policy goals, in order.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

const FoundPartnershipSuccess = builder
  .objectRef<{ partnershipId: string }>('FoundPartnershipSuccess')
  .implement({
    description: 'The partnership was founded.',
    fields: (t) => ({
      partnership: t.prismaField({
        type: 'Partnership',
        description: 'As it now stands.',
        resolve: (query, { partnershipId }, _args, context) =>
          transactionOf(context).partnership.findUniqueOrThrow({ ...query, where: { id: partnershipId } }),
      }),
    }),
  });

builder.mutationField('foundPartnership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: FoundPartnershipSuccess,
    description: 'Your organisation founds a partnership and becomes its convenor.',
    args: { input: t.arg({ type: FoundPartnershipInput, description: 'What to found.' }) },
    errors: { types: [InvalidInput, NotPermitted, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => foundPartnership(actor, input, now),
  }),
);
