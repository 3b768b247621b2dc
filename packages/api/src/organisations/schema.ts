import { OrganisationKind, OrganisationSize } from '@upstream/db/generated/prisma/enums';
import { identifierScheme } from '@upstream/domain/organisations/identifier-scheme';
import { registerLink } from '@upstream/domain/organisations/register-link';
import {
  whyNotInvitePerson,
  whyNotUpdateOrganisation,
  whyNotVerifyOrganisation,
} from '@upstream/domain/organisations/why-not-change-organisation';
import { permission } from '@upstream/domain/permission';
import { organisationMark } from '@upstream/domain/text/mark';
import { builder } from '../builder.ts';
import { PlaceRef } from '../places/schema.ts';
import { Permission } from '../refusals/schema.ts';

/** The kinds of organisation. */
export const OrganisationKindRef = builder.enumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What kind of body an organisation is.',
});

/** The sizes of a supplier. */
export const OrganisationSizeRef = builder.enumType(OrganisationSize, {
  name: 'OrganisationSize',
  description: 'How large a supplier is: up to 10, 50 or 250 people, or more.',
});

/** A register's number, as it was typed. */
export const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'A number or code by which a register knows an organisation.',
  fields: (t) => ({
    scheme: t.string({ description: "The register's code at org-id.guide: `GB-CHC`." }),
    value: t.string({ description: 'The number; spaces and lost zeros do not matter.' }),
  }),
});

const IdentifierRef = builder
  .objectRef<{ scheme: string; value: string }>('OrganisationIdentifier')
  .implement({
    description: 'A number or code by which a register knows an organisation.',
    fields: (t) => ({
      scheme: t.exposeString('scheme', { description: "The register's code at org-id.guide: `GB-COH`." }),
      value: t.exposeString('value', { description: 'The number, as the register writes it.' }),
      name: t.string({
        description: 'What the number is called: `Company number`.',
        resolve: ({ scheme }) => identifierScheme(scheme)?.name ?? scheme,
      }),
      link: t.string({
        nullable: true,
        description: "The register's own public page about it, where there is one.",
        resolve: ({ scheme, value }) => registerLink(scheme, value),
      }),
    }),
  });

/** An organisation. */
export const OrganisationRef = builder.prismaNode('Organisation', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    mark: t.string({
      description: 'Two letters for its square mark: its own choice, or the initials of its name.',
      select: { name: true, mark: true },
      resolve: ({ name, mark }) => mark ?? organisationMark(name),
    }),
    kind: t.expose('kind', { type: OrganisationKindRef, description: 'What kind of body it is.' }),
    size: t.expose('size', {
      type: OrganisationSizeRef,
      nullable: true,
      description: 'How large a supplier is; null where it does not apply or is not said.',
    }),
    socialEnterprise: t.exposeBoolean('socialEnterprise'),
    purpose: t.exposeString('purpose'),
    website: t.exposeString('website', { nullable: true, description: 'Its own site.' }),
    verifiedAt: t.expose('verifiedAt', { type: 'DateTime', nullable: true }),
    registeredAt: t.expose('createdAt', { type: 'DateTime', description: 'When it came to Upstream.' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObjectFields('Organisation', (t) => ({
  identifiers: t.field({
    type: [IdentifierRef],
    description: 'The numbers registers know it by.',
    select: { identifiers: { select: { scheme: true, value: true }, orderBy: { scheme: 'asc' } } },
    resolve: ({ identifiers }) => identifiers,
  }),
  parent: t.relation('parent', { nullable: true, description: 'The organisation it is part of.' }),
  parts: t.relatedConnection('parts', {
    cursor: 'id',
    description: 'The organisations that are part of it, by name.',
    query: { orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  }),
  place: t.relation('place', { nullable: true, description: 'Where it is based.' }),
  placesServed: t.field({
    type: [PlaceRef],
    description: 'The places it serves, by name.',
    select: (_args, _context, nestedSelection) => ({
      placesServed: { select: { place: nestedSelection(true) }, orderBy: { place: { name: 'asc' } } },
    }),
    resolve: ({ placesServed }) => placesServed.map(({ place }) => place),
  }),
}));

interface Judged {
  id: string;
  name: string;
  verifiedAt: Date | null;
}

const OrganisationPermissions = builder.objectRef<Judged>('OrganisationPermissions').implement({
  description: 'What you may do with an organisation.',
  fields: (t) => ({
    update: t.field({
      type: Permission,
      description: 'Change its page.',
      resolve: (organisation, _args, { actor }) => permission(whyNotUpdateOrganisation(actor, organisation)),
    }),
    invitePerson: t.field({
      type: Permission,
      description: 'Invite somebody to belong to it.',
      resolve: (organisation, _args, { actor }) => permission(whyNotInvitePerson(actor, organisation)),
    }),
    verify: t.field({
      type: Permission,
      description: 'Say that it is who it says it is.',
      resolve: (organisation, _args, { actor }) => permission(whyNotVerifyOrganisation(actor, organisation)),
    }),
  }),
});

builder.prismaObjectField('Organisation', 'viewerCan', (t) =>
  t.field({
    type: OrganisationPermissions,
    description: 'What you may do with it, and why not.',
    select: { id: true, name: true, verifiedAt: true },
    resolve: (organisation) => organisation,
  }),
);
