import { type Actor, may, type OrganisationActor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import type { PartnershipMemberStatus } from './partnership-membership.ts';
import type { PartnershipRole } from './partnership-role.ts';
import { LastConvenor, NoInvitation, NotAMember } from './refusals.ts';

/** How one organisation stands in a partnership; null where it was never invited. */
export type MemberState = { role: PartnershipRole; status: PartnershipMemberStatus } | null;

/** Whether the organisation is in the partnership now. */
export function isMember(member: MemberState): boolean {
  return member?.status === 'ACTIVE';
}

/** Whether the organisation convenes the partnership now. */
export function isConvenor(member: MemberState): boolean {
  return isMember(member) && member?.role === 'CONVENOR';
}

/** Why the actor may not act for a convenor, or null when they may; `doing` follows the word "to". */
export function whyNotConvene(actor: Actor | null, own: MemberState, doing: string): Refusal | null {
  if (!actor) return new NotPermitted(`Sign in for a convenor to ${doing}.`);
  if (!isConvenor(own)) return new NotPermitted(`Ask a convenor of the partnership to ${doing}.`);
  return whyNotAct(actor, 'DECIDE', doing);
}

/** Why the actor may not accept or decline for their organisation, or null when they may. */
export function whyNotAnswer(actor: Actor | null, own: MemberState): Refusal | null {
  if (!actor) return new NotPermitted('Sign in for the invited organisation to answer.');
  if (own?.status !== 'INVITED') return new NoInvitation();
  return whyNotAct(actor, 'DECIDE', 'answer the invitation');
}

/** Why the actor's organisation may not leave, or null when it may: the last convenor stays. */
export function whyNotLeave(actor: Actor | null, own: MemberState, convenors: number): Refusal | null {
  if (!actor) return new NotPermitted('Sign in for a member to leave.');
  if (!isMember(own)) return new NotPermitted('Your organisation is not a member of this partnership.');
  return whyNotAct(actor, 'DECIDE', 'leave the partnership') ?? whyNotLoseConvenor(own, convenors);
}

/** Why a member may not take another role, or null: the last convenor keeps theirs. */
export function whyNotChangeRole(member: MemberState, role: PartnershipRole, convenors: number) {
  if (!member || member.status === 'DECLINED' || member.status === 'LEFT') return new NotAMember();
  return role === 'CONVENOR' ? null : whyNotLoseConvenor(member, convenors);
}

/** Why the actor may not end a seat, or null: convenors may, and the organisation whose seat it is. */
export function whyNotEndSeat(
  actor: Actor | null,
  own: MemberState,
  seat: { organisationId: string },
): Refusal | null {
  if (may(actor, 'DECIDE') && holds(actor, seat)) return null;
  return whyNotConvene(actor, own, 'end this seat');
}

function holds(actor: OrganisationActor, seat: { organisationId: string }): boolean {
  return actor.organisationId === seat.organisationId;
}

function whyNotLoseConvenor(member: MemberState, convenors: number): Refusal | null {
  return isConvenor(member) && convenors < 2 ? new LastConvenor() : null;
}
