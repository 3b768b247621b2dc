import { builder } from '../builder.ts';
import { PartnershipRoleRef, PartnershipVisibilityRef, SeatTitleRef } from './schema.ts';

const KEY = 'Sending the same request again under it adds nothing.';
const SEEN = 'The version of the partnership that you saw.';

/** What `foundPartnership` takes. */
export const FoundPartnershipInput = builder.inputType('FoundPartnershipInput', {
  description: 'A partnership to found.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called, at most 120 characters.' }),
    purpose: t.string({ description: 'What it is for, at most 4,000 characters.' }),
    visibility: t.field({ type: PartnershipVisibilityRef, description: 'Who may know of it.' }),
    placeIds: t.idList({ required: false, description: 'The places it works in, at most 50.' }),
    priorities: t.stringList({ required: false, description: 'Its policy goals, in order, at most 20.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

/** What `updatePartnership` takes. */
export const UpdatePartnershipInput = builder.inputType('UpdatePartnershipInput', {
  description: 'A change to a partnership; what is left out stays as it is.',
  fields: (t) => ({
    partnershipId: t.id({ description: 'Which partnership.' }),
    expectedVersion: t.int({ description: SEEN }),
    name: t.string({ required: false, description: 'What it is called, at most 120 characters.' }),
    purpose: t.string({ required: false, description: 'What it is for, at most 4,000 characters.' }),
    visibility: t.field({
      type: PartnershipVisibilityRef,
      required: false,
      description: 'Who may know of it.',
    }),
    placeIds: t.idList({ required: false, description: 'All the places it works in, at most 50.' }),
  }),
});

/** What `addPriority` takes. */
export const AddPriorityInput = builder.inputType('AddPriorityInput', {
  description: 'A policy goal to add.',
  fields: (t) => ({
    partnershipId: t.id({ description: 'To which partnership.' }),
    title: t.string({ description: 'The goal in at most 120 characters.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

/** What `changePriority` takes. */
export const ChangePriorityInput = builder.inputType('ChangePriorityInput', {
  description: 'A policy goal in other words.',
  fields: (t) => ({
    priorityId: t.id({ description: 'Which priority.' }),
    title: t.string({ description: 'The goal in at most 120 characters.' }),
    expectedVersion: t.int({ description: SEEN }),
  }),
});

/** What `retirePriority` takes. */
export const RetirePriorityInput = builder.inputType('RetirePriorityInput', {
  description: 'A policy goal to retire.',
  fields: (t) => ({
    priorityId: t.id({ description: 'Which priority.' }),
    expectedVersion: t.int({ description: SEEN }),
  }),
});

/** What `reorderPriorities` takes. */
export const ReorderPrioritiesInput = builder.inputType('ReorderPrioritiesInput', {
  description: 'The standing policy goals in another order.',
  fields: (t) => ({
    partnershipId: t.id({ description: 'Of which partnership.' }),
    priorityIds: t.idList({ description: 'Each standing priority, once.' }),
    expectedVersion: t.int({ description: SEEN }),
  }),
});

/** What `inviteMember` takes. */
export const InviteMemberInput = builder.inputType('InviteMemberInput', {
  description: 'An organisation to invite.',
  fields: (t) => ({
    partnershipId: t.id({ description: 'Into which partnership.' }),
    organisationId: t.id({ description: 'Which organisation.' }),
    role: t.field({ type: PartnershipRoleRef, description: 'What it would be there.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

/** What `acceptMembership` takes. */
export const AcceptMembershipInput = onPartnership('AcceptMembershipInput', 'An invitation to accept.');

/** What `declineMembership` takes. */
export const DeclineMembershipInput = onPartnership('DeclineMembershipInput', 'An invitation to decline.');

/** What `leavePartnership` takes. */
export const LeavePartnershipInput = onPartnership('LeavePartnershipInput', 'A partnership to leave.');

/** What `changeMemberRole` takes. */
export const ChangeMemberRoleInput = builder.inputType('ChangeMemberRoleInput', {
  description: 'Another role for a member.',
  fields: (t) => ({
    memberId: t.id({ description: 'Which member.' }),
    role: t.field({ type: PartnershipRoleRef, description: 'What it is to be.' }),
    expectedVersion: t.int({ description: 'The version of the member that you saw.' }),
  }),
});

/** What `giveSeat` takes. */
export const GiveSeatInput = builder.inputType('GiveSeatInput', {
  description: 'A seat for a person.',
  fields: (t) => ({
    partnershipId: t.id({ description: 'At which partnership’s table.' }),
    personId: t.id({ description: 'Who is to sit there.' }),
    organisationId: t.id({ description: 'For which member organisation, to which they belong.' }),
    title: t.field({ type: SeatTitleRef, description: 'Chair, secretary or member.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

/** What `endSeat` takes. */
export const EndSeatInput = builder.inputType('EndSeatInput', {
  description: 'A seat to end.',
  fields: (t) => ({ seatId: t.id({ description: 'Which seat.' }) }),
});

function onPartnership(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({ partnershipId: t.id({ description: 'Which partnership.' }) }),
  });
}
