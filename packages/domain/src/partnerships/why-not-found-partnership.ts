import type { Actor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import type { Refusal } from '../refusal.ts';

/** Why the actor may not found a partnership, or null when they may: founding binds their organisation. */
export function whyNotFoundPartnership(actor: Actor): Refusal | null {
  return whyNotAct(actor, 'DECIDE', 'found a partnership');
}
