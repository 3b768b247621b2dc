import { dayOf, hasPassed } from '../dates/london.ts';
import type { Actor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import { AlreadyJoined, ChallengeClosed, ChallengeNotYetOpen, NotJoined, OfferDeclined } from './refusals.ts';
import type { ChallengeState, Standing } from './standing.ts';

/** Why the challenge takes nobody in now, or null while it does. */
export function whyNotOpenNow(challenge: ChallengeState, now: Date): Refusal | null {
  const { status, opensOn, closesOn } = challenge;
  if (status !== 'OPEN') return new ChallengeClosed();
  if (hasPassed(closesOn, now)) return new ChallengeClosed(closesOn);
  if (opensOn && opensOn > dayOf(now)) return new ChallengeNotYetOpen(opensOn);
  return null;
}

/** Why the actor may not join, or null when they may. An organisation that left may come again. */
export function whyNotJoin(
  actor: Actor | null,
  challenge: ChallengeState,
  { participation }: Standing,
  now: Date,
): Refusal | null {
  if (!actor) return new NotPermitted('Sign in to join, or join as a new group.');
  const refusal = whyNotAct(actor, 'DECIDE', 'join');
  if (refusal) return refusal;
  if (participation === 'ACTIVE' || participation === 'PENDING')
    return new AlreadyJoined(participation === 'PENDING');
  if (participation === 'DECLINED') return new OfferDeclined();
  return whyNotOpenNow(challenge, now);
}

/** Why the actor may not leave, or null when they may. Leaving is always open to whoever has joined. */
export function whyNotLeave(actor: Actor | null, { participation }: Standing): Refusal | null {
  if (!actor) return new NotPermitted('Sign in first.');
  if (participation !== 'ACTIVE' && participation !== 'PENDING') return new NotJoined();
  return whyNotAct(actor, 'DECIDE', 'leave');
}
