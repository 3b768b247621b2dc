import type { Actor, Role } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import type { ParticipationStatus } from './participation-status.ts';
import {
  AlreadySteward,
  AskWithdrawn,
  LastSteward,
  NoPartnership,
  NothingToAnswer,
  WrongStatus,
} from './refusals.ts';
import { type ChallengeState, isSteward, type Standing } from './standing.ts';

/** Why the actor may not share a challenge: opening one binds their organisation, drafting one does not. */
export function whyNotShare(
  actor: Actor,
  challenge: Pick<ChallengeState, 'status' | 'visibility'>,
  hasPartnership: boolean,
): Refusal | null {
  const refusal =
    challenge.status === 'DRAFT'
      ? whyNotAct(actor, 'ADD', 'share a challenge')
      : whyNotAct(actor, 'DECIDE', 'open it, or save it as a draft');
  return refusal ?? whyNotVisible(challenge, hasPartnership);
}

/** Why a challenge may not have this audience: members are always those of a partnership. */
export function whyNotVisible(
  { visibility }: Pick<ChallengeState, 'visibility'>,
  hasPartnership: boolean,
): Refusal | null {
  return visibility === 'MEMBERS' && !hasPartnership ? new NoPartnership() : null;
}

/** Why the actor may not change what a challenge says, asks or shows, or null when they may. */
export function whyNotUpdate(
  actor: Actor | null,
  challenge: ChallengeState,
  standing: Standing,
): Refusal | null {
  return whyNotSteward(actor, standing, 'ADD') ?? whyNotAlive(challenge);
}

/** Why an ask can no longer be changed or filled, or null while it stands. */
export function whyNotAsked(ask: { withdrawnAt: Date | null }): Refusal | null {
  return ask.withdrawnAt ? new AskWithdrawn() : null;
}

/** Why the actor may not answer for the stewards (approve, decline, invite), or null when they may. */
export function whyNotDecideAsSteward(
  actor: Actor | null,
  challenge: ChallengeState,
  standing: Standing,
): Refusal | null {
  return whyNotSteward(actor, standing, 'DECIDE') ?? whyNotAlive(challenge);
}

/** Why the actor may not answer an organisation's offer, or null when they may: a steward does, once. */
export function whyNotAnswerOffer(
  actor: Actor | null,
  challenge: ChallengeState,
  standing: Standing,
  offered: ParticipationStatus,
): Refusal | null {
  const refusal = whyNotDecideAsSteward(actor, challenge, standing);
  return refusal ?? (offered === 'PENDING' ? null : new NothingToAnswer());
}

/** Why the actor may not speak for a steward of the challenge with this role, or null when they may. */
export function whyNotSteward(actor: Actor | null, standing: Standing, role: Role): Refusal | null {
  if (!actor) return new NotPermitted('Sign in first.');
  if (!isSteward(standing)) return new NotPermitted('Only its stewards can do this. Ask one of them.');
  return whyNotAct(actor, role, 'do this');
}

/** Why an organisation may not be invited to look after the challenge, or null when it may. */
export function whyNotInvited(invited: Standing): Refusal | null {
  const { steward } = invited;
  return steward === 'ACTIVE' || steward === 'INVITED' ? new AlreadySteward(steward === 'INVITED') : null;
}

/** Why the actor may not answer an invitation to be a steward, or null when they may. */
export function whyNotAnswerStewardship(actor: Actor | null, { steward }: Standing): Refusal | null {
  if (!actor) return new NotPermitted('Sign in first.');
  if (steward !== 'INVITED') return new NothingToAnswer();
  return whyNotAct(actor, 'DECIDE', 'answer');
}

/** Why the actor may not step down as a steward, or null when they may: the last one stays. */
export function whyNotStepDown(
  actor: Actor | null,
  standing: Standing,
  activeStewards: number,
): Refusal | null {
  return whyNotSteward(actor, standing, 'DECIDE') ?? (activeStewards < 2 ? new LastSteward() : null);
}

function whyNotAlive({ status }: ChallengeState): Refusal | null {
  return status === 'ARCHIVED'
    ? new WrongStatus('It is archived. Open it again before you change it.')
    : null;
}
