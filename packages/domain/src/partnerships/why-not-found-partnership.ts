import { type Actor, may } from '../people/actor.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';

/** Why the actor may not found a partnership, or null when they may: founding binds their organisation. */
export function whyNotFoundPartnership(actor: Actor): Refusal | null {
  if (may(actor, 'DECIDE')) return null;
  return new NotPermitted('Ask somebody who can decide for your organisation to found a partnership.');
}
