import { builder } from '../builder.ts';
import { IdentifierInput } from '../organisations/refs.ts';
import { OrganisationKindRef } from '../organisations/schema.ts';
import { RoleRef } from './schema.ts';

/** Which organisation to act for. */
export const SwitchOrganisationInput = builder.inputType('SwitchOrganisationInput', {
  description: 'The organisation to act for.',
  fields: (t) => ({ organisationId: t.id({ description: 'One you belong to.' }) }),
});

/** Whom to invite. */
export const InvitePersonInput = builder.inputType('InvitePersonInput', {
  description: 'Somebody to invite into the organisation you act for.',
  fields: (t) => ({
    email: t.string({ description: 'Where the link is sent; they will sign in with this address.' }),
    role: t.field({ type: RoleRef, description: 'What they will be able to do.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

/** The link of an invitation, followed. */
export const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'The secret of the link; a visitor also gives a name and a password.',
  fields: (t) => ({
    secret: t.string({ description: 'What stands behind # in the link.' }),
    personName: t.string({ required: false, description: 'The name you go by; for a visitor.' }),
    password: t.string({ required: false, description: 'At least 12 characters; for a visitor.' }),
  }),
});

/** Which invitation to take back. */
export const WithdrawInvitationInput = builder.inputType('WithdrawInvitationInput', {
  description: 'An invitation to take back.',
  fields: (t) => ({ id: t.id({ description: 'The invitation.' }) }),
});

/** Whose role, and which. */
export const ChangeRoleInput = builder.inputType('ChangeRoleInput', {
  description: 'What somebody of your organisation may do from now on.',
  fields: (t) => ({
    membershipId: t.id({ description: 'Their place in your organisation.' }),
    role: t.field({ type: RoleRef, description: 'What they may do.' }),
    expectedVersion: t.int({ description: 'The version of the membership that you saw.' }),
  }),
});

/** Whose membership ends. */
export const EndMembershipInput = builder.inputType('EndMembershipInput', {
  description: 'Who no longer belongs: somebody of your organisation, or you yourself.',
  fields: (t) => ({
    membershipId: t.id({ description: 'Their place in the organisation.' }),
    expectedVersion: t.int({ description: 'The version of the membership that you saw.' }),
  }),
});

/** What to be called. */
export const RenameYourselfInput = builder.inputType('RenameYourselfInput', {
  description: 'What you go by.',
  fields: (t) => ({ name: t.string({ description: 'Your name, at most 120 characters.' }) }),
});

/** The first organisation and the first operator. */
export const SetUpInput = builder.inputType('SetUpInput', {
  description: 'The first organisation of an empty installation, and you as its administrator and operator.',
  fields: (t) => ({
    token: t.string({ description: "The token in the server's log." }),
    name: t.string({ description: 'The name people know the organisation by.' }),
    kind: t.field({ type: OrganisationKindRef, required: false, description: 'VCSE unless said otherwise.' }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    purpose: t.string({ required: false, description: 'What it does.' }),
    identifiers: t.field({ type: [IdentifierInput], required: false, description: 'Its register numbers.' }),
    personName: t.string({ description: 'The name you go by.' }),
    email: t.string({ description: 'Your e-mail address: you sign in with it.' }),
    password: t.string({ description: 'At least 12 characters; three or four words are good.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});
