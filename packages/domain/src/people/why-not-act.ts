import { NotPermitted, type Refusal } from '../refusal.ts';
import { type Actor, may, type Role } from './actor.ts';

const WHO: Record<Role, string> = {
  SEE: 'belongs to your organisation',
  ADD: 'can add for your organisation',
  DECIDE: 'can decide for your organisation',
  ADMINISTER: 'can administer your organisation',
};

/**
 * Why the actor may not do something which asks for a role in the organisation they act for, or null. What it
 * is follows the word "to": `whyNotAct(actor, 'DECIDE', 'join this challenge')`. A visitor is asked to sign in.
 */
export function whyNotAct(actor: Actor | null, role: Role, doing: string): Refusal | null {
  if (may(actor, role)) return null;
  if (!actor) return new NotPermitted(`Sign in, or register your organisation, to ${doing}.`);
  if (!actor.organisationId) return new NotPermitted(`Join or register an organisation to ${doing}.`);
  return new NotPermitted(`Ask somebody who ${WHO[role]} to ${doing}.`);
}

/** The same, where it must be done for one organisation: `doing` says what, `name` whose people may. */
export function whyNotActFor(
  actor: Actor,
  organisation: { id: string; name: string },
  role: Role,
  doing: string,
): Refusal | null {
  if (actor.organisationId === organisation.id) return whyNotAct(actor, role, doing);
  return new NotPermitted(`Only ${organisation.name} can ${doing}.`);
}
