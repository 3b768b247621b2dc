import type { Actor, Role } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import { InitiativeClosed } from './refusals.ts';
import { activeOwners, isActive, type OwnedInitiative } from './stake.ts';

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
  if (!actor?.organisationId) return whyNotAct(actor, role, 'do this');
  if (!mine) return new NotPermitted('Only an owner of this initiative may do this. Ask one of them.');
  return initiative.status === 'CLOSED' ? new InitiativeClosed() : whyNotAct(actor, role, 'do this');
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
  if (!actor?.organisationId) return whyNotAct(actor, role, 'do this');
  if (!mine) return new NotPermitted('Only organisations that take part in this initiative may do this.');
  return initiative.status === 'CLOSED' ? new InitiativeClosed() : whyNotAct(actor, role, 'do this');
}
