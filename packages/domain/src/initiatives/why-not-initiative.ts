import type { Actor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import type { Refusal } from '../refusal.ts';
import type { OwnedInitiative } from './stake.ts';
import { whyNotAsOwner, whyNotAsPartner } from './why-not-take-part.ts';

/** Why the actor may not propose an initiative: owning binds their organisation. */
export function whyNotProposeInitiative(actor: Actor | null): Refusal | null {
  return whyNotAct(actor, 'DECIDE', 'propose an initiative');
}

/** Why the actor may not change an initiative's title, summary or dates: its owners do. */
export function whyNotChangeInitiative(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsOwner(actor, initiative, 'ADD', now);
}

/** Why the actor may not close an initiative: an owner who can decide does. */
export function whyNotCloseInitiative(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsOwner(actor, initiative, 'DECIDE', now);
}

/** Why the actor may not add an update: any organisation that takes part does. */
export function whyNotAddUpdate(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsPartner(actor, initiative, 'ADD', now);
}

/** Why the actor may not write the owners' words on one of the seven questions. */
export function whyNotWriteRingWords(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsOwner(actor, initiative, 'ADD', now);
}

/** Why the actor may not say how confident their organisation is: each owner says so for itself. */
export function whyNotSetConfidence(actor: Actor | null, initiative: OwnedInitiative, now: Date) {
  return whyNotAsOwner(actor, initiative, 'ADD', now);
}
