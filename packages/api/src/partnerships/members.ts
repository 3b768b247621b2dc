import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { OrganisationKindRef } from '../organisations/schema.ts';
import { PartnershipPermissions } from './permissions.ts';
import { PartnershipMemberStatusRef } from './schema.ts';

builder.prismaObjectFields('Partnership', (t) => ({
  members: t.relatedConnection('members', {
    cursor: 'id',
    description: 'Its organisations, by kind and then by role.',
    args: {
      kind: t.arg({ type: OrganisationKindRef, required: false, description: 'Only of this kind.' }),
      status: t.arg({
        type: PartnershipMemberStatusRef,
        required: false,
        description: 'Only of this status; usually those that are active.',
      }),
    },
    query: ({ kind, status }) => ({
      where: { status: status ?? 'ACTIVE', ...(kind ? { organisation: { kind } } : {}) },
      orderBy: [{ organisation: { kind: 'asc' } }, { role: 'asc' }, { id: 'asc' }],
    }),
  }),
  myMembership: t.prismaField({
    type: 'PartnershipMember',
    nullable: true,
    description: 'How the organisation you act for stands in it; null where it was never invited.',
    resolve: (query, { id: partnershipId }, _args, context) => {
      const organisationId = context.actor?.organisationId;
      if (!organisationId) return null;
      const where = { partnershipId_organisationId: { partnershipId, organisationId } };
      return transactionOf(context).partnershipMember.findUnique({ ...query, where });
    },
  }),
  viewerCan: t.field({
    type: PartnershipPermissions,
    description: 'What you may do with it.',
    resolve: ({ id }) => ({ id }),
  }),
}));
