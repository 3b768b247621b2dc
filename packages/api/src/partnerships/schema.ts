import { transactionOf } from '@upstream/db/db';
import {
  PartnershipMemberStatus,
  PartnershipRole,
  PartnershipVisibility,
  SeatTitle,
} from '@upstream/db/generated/prisma/enums';
import { builder } from '../builder.ts';
import { SeatPermissions } from './permissions.ts';

/** Who may know of a partnership. */
export const PartnershipVisibilityRef = builder.enumType(PartnershipVisibility, {
  name: 'PartnershipVisibility',
  description: 'Who may know of a partnership: anyone, or its members.',
});

/** What an organisation is in a partnership. */
export const PartnershipRoleRef = builder.enumType(PartnershipRole, {
  name: 'PartnershipRole',
  description:
    'What an organisation is in a partnership, from the one that convenes to those that only watch.',
});

/** Where a membership is in its life. */
export const PartnershipMemberStatusRef = builder.enumType(PartnershipMemberStatus, {
  name: 'PartnershipMemberStatus',
  description: 'Where a membership is in its life: invited, then active or declined, then left.',
});

/** A person's place at a partnership's table. */
export const SeatTitleRef = builder.enumType(SeatTitle, {
  name: 'SeatTitle',
  description: 'A person’s place at a partnership’s table.',
});

builder.prismaNode('Priority', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The policy goal in a few words.' }),
    position: t.exposeInt('position'),
    retiredOn: t.expose('retiredOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was retired; null while it stands.',
    }),
  }),
});

builder.prismaNode('PartnershipMember', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'Which organisation.' }),
    partnership: t.prismaField({
      type: 'Partnership',
      nullable: true,
      description: 'In which partnership; null where you may no longer read it.',
      select: { partnershipId: true },
      resolve: (query, { partnershipId }, _args, context) =>
        transactionOf(context).partnership.findUnique({ ...query, where: { id: partnershipId } }),
    }),
    role: t.expose('role', { type: PartnershipRoleRef, description: 'What it is there.' }),
    status: t.expose('status', { type: PartnershipMemberStatusRef, description: 'Where it is in its life.' }),
    invitedAt: t.expose('invitedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last invited; null for the founder.',
    }),
    joinedAt: t.expose('joinedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it became a member; null before.',
    }),
    version: t.exposeInt('version', { description: 'Name it when you change the role.' }),
  }),
});

builder.prismaNode('Seat', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.expose('title', { type: SeatTitleRef, description: 'Chair, secretary or member.' }),
    organisation: t.relation('organisation', { description: 'For which organisation they hold it.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When it was given.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who holds it; null for readers who may not know people by name.',
      select: { personId: true },
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).person.findUnique({ ...query, where: { id: personId } }),
    }),
    viewerCan: t.field({
      type: SeatPermissions,
      description: 'What you may do with it.',
      select: { organisationId: true, partnershipId: true },
      resolve: (seat) => seat,
    }),
  }),
});

builder.prismaNode('Partnership', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    purpose: t.exposeString('purpose'),
    visibility: t.expose('visibility', {
      type: PartnershipVisibilityRef,
      description: 'Who may know of it.',
    }),
    foundedOn: t.expose('foundedOn', { type: 'Date', description: 'The day it was founded.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    version: t.exposeInt('version', { description: 'Name it when you change the partnership.' }),
    places: t.prismaField({
      type: ['Place'],
      description: 'The places it works in, by name; at most 50.',
      select: (_args, _context, nested) => ({
        places: { select: { place: nested() }, orderBy: { place: { name: 'asc' } } },
      }),
      resolve: (_query, { places }) => places.map(({ place }) => place),
    }),
    priorities: t.relation('priorities', {
      description: 'Its standing policy goals, in order; at most 20.',
      query: { where: { retiredOn: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    seats: t.relation('seats', {
      description: 'Who sits at its table, the chair first.',
      query: { where: { until: null }, orderBy: [{ title: 'asc' }, { since: 'asc' }, { id: 'asc' }] },
    }),
    summary: t.relation('summary', { nullable: true, description: 'Its counts, as far as you may know.' }),
  }),
});

builder.prismaObject('PartnershipSummary', {
  fields: (t) => ({
    members: t.exposeInt('members'),
    openChallenges: t.exposeInt('openChallenges'),
    initiatives: t.exposeInt('initiatives'),
    emptyChairs: t.exposeInt('emptyChairs'),
  }),
});
