import { type Actor, may, type Role } from '../people/actor.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import { InitiativeClosed } from './refusals.ts';
import { activeOwners, isActive, type OwnedInitiative } from './stake.ts';

const ROLE_WORDS: Record<Role, string> = {
  SEE: 'see things',
  ADD: 'add things',
  DECIDE: 'decide',
  ADMINISTER: 'administer',
};

/** Why somebody does not reach a role in the organisation they act for, or null when they do. */
export function whyNotInRole(actor: Actor | null, role: Role): Refusal | null {
  if (!actor) return new NotPermitted('Sign in, or register your organisation, to do this.');
  if (!actor.organisationId) return new NotPermitted('Join or register an organisation to do this for it.');
  if (may(actor, role)) return null;
  return new NotPermitted(`Ask somebody who can ${ROLE_WORDS[role]} for your organisation.`);
}

/** Why the actor may not act as an owner of an open initiative, or null when they may. */
export function whyNotAsOwner(
  actor: Actor | null,
  initiative: OwnedInitiative,
  role: Role,
  now: Date,
): Refusal | null {
  const mine = activeOwners(initiative.stakes, now).some(
    ({ organisationId }) => organisationId === actor?.organisationId,
  );
  if (!actor?.organisationId) return whyNotInRole(actor, role);
  if (!mine) return new NotPermitted('Only an owner of this initiative may do this. Ask one of them.');
  return initiative.status === 'CLOSED' ? new InitiativeClosed() : whyNotInRole(actor, role);
}

/** Why the actor may not act for an organisation with any active stake, or null when they may. */
export function whyNotAsPartner(
  actor: Actor | null,
  initiative: OwnedInitiative,
  role: Role,
  now: Date,
): Refusal | null {
  const mine = initiative.stakes.some(
    (stake) => stake.organisationId === actor?.organisationId && isActive(stake, now),
  );
  if (!actor?.organisationId) return whyNotInRole(actor, role);
  if (!mine) return new NotPermitted('Only organisations that take part in this initiative may do this.');
  return initiative.status === 'CLOSED' ? new InitiativeClosed() : whyNotInRole(actor, role);
}
