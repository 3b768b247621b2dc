import { transactionOf } from '@upstream/db/db';
import { Role } from '@upstream/db/generated/prisma/enums';
import { whyNotAct } from '@upstream/domain/people/why-not-act';
import { whyNotChangeRole, whyNotRemovePerson } from '@upstream/domain/people/why-not-change-membership';
import { permission } from '@upstream/domain/permission';
import { NotPermitted } from '@upstream/domain/refusal';
import { personMark } from '@upstream/domain/text/mark';
import { builder } from '../builder.ts';
import { Permission } from '../refusals/schema.ts';

/** What a person may do for an organisation. */
export const RoleRef = builder.enumType(Role, {
  name: 'Role',
  description:
    'What a person may do for an organisation; each includes the ones before: see, add, decide, administer.',
});

/** A person. */
export const PersonRef = builder.prismaNode('Person', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    mark: t.string({
      description: 'Their initials, for their round mark.',
      select: { name: true },
      resolve: ({ name }) => personMark(name),
    }),
  }),
});

builder.prismaNode('Membership', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    organisation: t.relation('organisation', { description: 'Of which organisation.' }),
    role: t.expose('role', { type: RoleRef, description: 'What they may do for it.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When they came to belong.' }),
    version: t.exposeInt('version', { description: 'Name it when you change the role or end it.' }),
  }),
});

interface Judged {
  personId: string;
  organisationId: string;
  role: Role;
  until: Date | null;
  organisation: { memberships: { id: string }[] };
}

const MembershipPermissions = builder.objectRef<Judged>('MembershipPermissions').implement({
  description: 'What you may do about somebody in an organisation.',
  fields: (t) => ({
    changeRole: t.field({
      type: Permission,
      description: 'Say that they may do less than now, or more.',
      resolve: (member, _args, { actor }) =>
        permission(
          actor
            ? whyNotChangeRole(actor, member, 'SEE', member.organisation.memberships.length)
            : new NotPermitted('Sign in first.'),
        ),
    }),
    end: t.field({
      type: Permission,
      description: 'Remove them, or leave.',
      resolve: (member, _args, { actor }) =>
        permission(
          actor
            ? whyNotRemovePerson(actor, member, member.organisation.memberships.length)
            : new NotPermitted('Sign in first.'),
        ),
    }),
  }),
});

builder.prismaObjectField('Membership', 'viewerCan', (t) =>
  t.field({
    type: MembershipPermissions,
    description: 'What you may do about it, and why not.',
    select: {
      personId: true,
      organisationId: true,
      role: true,
      until: true,
      organisation: {
        select: { memberships: { where: { role: 'ADMINISTER', until: null }, select: { id: true } } },
      },
    },
    resolve: (membership) => membership,
  }),
);

builder.prismaNode('Invitation', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address the link was sent to.' }),
    role: t.expose('role', { type: RoleRef, description: 'What they will be able to do.' }),
    invitedBy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who invited them.',
      select: { invitedById: true },
      resolve: (query, { invitedById }, _args, context) =>
        transactionOf(context).person.findUnique({ ...query, where: { id: invitedById } }),
    }),
    invitedAt: t.expose('invitedAt', { type: 'DateTime', description: 'When it was sent.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When its link ends.' }),
    withdrawable: t.field({
      type: Permission,
      description: 'Whether you may withdraw it, and why not.',
      resolve: (_invitation, _args, { actor }) =>
        permission(
          actor
            ? whyNotAct(actor, 'ADMINISTER', 'withdraw an invitation')
            : new NotPermitted('Sign in first.'),
        ),
    }),
  }),
});

builder.prismaObjectFields('Organisation', (t) => ({
  people: t.relatedConnection('memberships', {
    cursor: 'id',
    description: 'Who belongs to it, the longest first; empty for those it does not work with.',
    query: { where: { until: null }, orderBy: [{ since: 'asc' }, { id: 'asc' }] },
  }),
  invitations: t.relatedConnection('invitations', {
    cursor: 'id',
    description: 'Places it keeps for people who have not come yet, newest first; its own people see them.',
    query: {
      where: { acceptedAt: null, withdrawnAt: null },
      orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
    },
  }),
}));
