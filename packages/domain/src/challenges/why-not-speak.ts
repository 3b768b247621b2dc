import type { Actor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import { WrongStatus } from './refusals.ts';
import { type ChallengeState, isInside, type Standing } from './standing.ts';

/** Why the actor may not comment, or pin a need or an offer, or null when they may: those inside do. */
export function whyNotSpeak(
  actor: Actor | null,
  challenge: ChallengeState,
  standing: Standing,
): Refusal | null {
  if (!actor) return new NotPermitted('Sign in and join the challenge to take part in it.');
  if (standing.participation === 'PENDING' && !isInside(standing))
    return new NotPermitted('The stewards have still to answer your offer; then you can take part.');
  if (!isInside(standing)) return new NotPermitted('Join the challenge to take part in it.');
  const refusal = whyNotAct(actor, 'ADD', 'do this');
  if (refusal) return refusal;
  if (challenge.status === 'ARCHIVED') return new WrongStatus('It is archived. A steward can open it again.');
  return null;
}

/** Why the actor may not take back a comment, or null when they may: its author does. */
export function whyNotWithdrawComment(actor: Actor, authorId: string): Refusal | null {
  return actor.personId === authorId
    ? null
    : new NotPermitted('Only whoever wrote a comment can take it back.');
}

/** Why the actor may not close a post, or null when they may: its organisation does, and the stewards. */
export function whyNotClosePost(actor: Actor, organisationId: string, standing: Standing): Refusal | null {
  const refusal = whyNotAct(actor, 'ADD', 'do this');
  if (refusal) return refusal;
  if (actor.organisationId === organisationId || standing.steward === 'ACTIVE') return null;
  return new NotPermitted('Only the organisation that posted it, or a steward, can take it down.');
}

/** Why the actor may not follow something they can read, or null when they may. */
export function whyNotFollow(actor: Actor | null): Refusal | null {
  return actor ? null : new NotPermitted('Sign in to follow it.');
}
