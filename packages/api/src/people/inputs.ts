import { builder } from '../builder.ts';
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
