import { builder } from '../builder.ts';
import { IdentifierInput, OrganisationKindRef, OrganisationSizeRef } from './schema.ts';

/** An organisation to record, by somebody who is signed in. */
export const AddOrganisationInput = builder.inputType('AddOrganisationInput', {
  description: 'Another organisation of yours, which you will administer.',
  fields: (t) => ({
    name: t.string({ description: 'The name people know it by, at most 120 characters.' }),
    kind: t.field({ type: OrganisationKindRef, required: false, description: 'VCSE unless said otherwise.' }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    purpose: t.string({ required: false, description: 'What it does, at most 2,000 characters.' }),
    identifiers: t.field({ type: [IdentifierInput], required: false, description: 'Its register numbers.' }),
    confirmedDifferent: t.boolean({
      required: false,
      description: 'Say true when it is none of the organisations it looks like.',
    }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

/** A group and its first person, in one go. */
export const RegisterOrganisationInput = builder.inputType('RegisterOrganisationInput', {
  description: 'An organisation, and you as the person who administers it.',
  fields: (t) => ({
    name: t.string({ description: 'The name people know the organisation by, at most 120 characters.' }),
    kind: t.field({ type: OrganisationKindRef, required: false, description: 'VCSE unless said otherwise.' }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    purpose: t.string({ required: false, description: 'What it does, at most 2,000 characters.' }),
    identifiers: t.field({ type: [IdentifierInput], required: false, description: 'Its register numbers.' }),
    confirmedDifferent: t.boolean({
      required: false,
      description: 'Say true when it is none of the organisations it looks like.',
    }),
    personName: t.string({ description: 'The name you go by.' }),
    email: t.string({ description: 'Your e-mail address: you sign in with it.' }),
    password: t.string({ description: 'At least 12 characters; three or four words are good.' }),
    idempotencyKey: t.string({
      description: 'Random and yours alone; sending the same request again under it adds nothing.',
    }),
  }),
});

/** What to change on an organisation's page. */
export const UpdateOrganisationInput = builder.inputType('UpdateOrganisationInput', {
  description:
    'Changes to your organisation. What is left out stays as it is; null empties size, website, mark, parent and place.',
  fields: (t) => ({
    id: t.id({ description: 'The organisation.' }),
    expectedVersion: t.int({ description: 'The version you saw.' }),
    name: t.string({ required: false, description: 'The name people know it by.' }),
    kind: t.field({ type: OrganisationKindRef, required: false, description: 'What kind of body it is.' }),
    size: t.field({ type: OrganisationSizeRef, required: false, description: 'For a supplier alone.' }),
    socialEnterprise: t.boolean({
      required: false,
      description: 'Whether it trades for a social purpose.',
    }),
    purpose: t.string({ required: false, description: 'What it does, at most 2,000 characters.' }),
    website: t.string({ required: false, description: 'The address of its site.' }),
    mark: t.string({
      required: false,
      description: 'Two capital letters or figures for its square mark, instead of its initials.',
    }),
    parentId: t.id({ required: false, description: 'The organisation it is part of.' }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    placesServedIds: t.idList({ required: false, description: 'All the places it serves.' }),
    identifiers: t.field({
      type: [IdentifierInput],
      required: false,
      description: 'All its register numbers.',
    }),
  }),
});

/** Which organisation an operator verifies. */
export const VerifyOrganisationInput = builder.inputType('VerifyOrganisationInput', {
  description: 'An organisation that is who it says it is.',
  fields: (t) => ({
    id: t.id({ description: 'The organisation.' }),
    expectedVersion: t.int({ description: 'The version you saw.' }),
  }),
});
