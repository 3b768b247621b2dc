import type { Actor } from '../people/actor.ts';
import { whyNotAct } from '../people/why-not-act.ts';
import { NotPermitted, type Refusal } from '../refusal.ts';
import {
  AlreadyHasStake,
  InitiativeClosed,
  LastOwner,
  NoNotice,
  NoticeGiven,
  StakeAnswered,
} from './refusals.ts';
import { activeOwners, isActive, type OwnedInitiative, type Stake, type StakeKind } from './stake.ts';
import { whyNotAsOwner } from './why-not-take-part.ts';

/** Why the actor may not accept an invitation: their own organisation's, while it waits and the initiative is open. */
export function whyNotAcceptStake(actor: Actor | null, initiative: OwnedInitiative, stake: Stake) {
  if (initiative.status === 'CLOSED') return new InitiativeClosed();
  return whyNotDeclineStake(actor, stake);
}

/** Why the actor may not decline an invitation: only the invited organisation answers, once. */
export function whyNotDeclineStake(actor: Actor | null, stake: Stake): Refusal | null {
  return (
    whyNotForOwnStake(actor, stake, 'Only the invited organisation can answer.') ??
    (stake.status === 'INVITED' ? null : new StakeAnswered())
  );
}

/** Why the actor may not invite an organisation; say whom and as what once it is known. */
export function whyNotInviteStake(
  actor: Actor | null,
  initiative: OwnedInitiative,
  invited: { organisationId: string; kind: StakeKind } | null,
  now: Date,
): Refusal | null {
  const refusal = whyNotAsOwner(actor, initiative, 'DECIDE', now);
  if (refusal || !invited) return refusal;
  return isTaken(initiative, invited, now) ? new AlreadyHasStake() : null;
}

/** Why the actor may not offer their organisation's part; say as what once it is known. Owners are invited. */
export function whyNotOfferStake(
  actor: Actor | null,
  initiative: OwnedInitiative,
  kind: StakeKind | null,
  now: Date,
): Refusal | null {
  const refusal = whyNotAct(actor, 'DECIDE', 'do this');
  if (refusal || !actor?.organisationId) return refusal;
  if (initiative.status === 'CLOSED') return new InitiativeClosed();
  if (!kind) return null;
  return isTaken(initiative, { organisationId: actor.organisationId, kind }, now)
    ? new AlreadyHasStake()
    : null;
}

/** Why the actor may not answer an organisation's offer: an owner who can decide does, once. */
export function whyNotAnswerOffer(
  actor: Actor | null,
  initiative: OwnedInitiative,
  stake: Stake,
  now: Date,
): Refusal | null {
  const refusal = whyNotAsOwner(actor, initiative, 'DECIDE', now);
  return refusal ?? (stake.status === 'OFFERED' ? null : new StakeAnswered());
}

/** Why the actor may not name who answers for a part: its own organisation does, while it takes part. */
export function whyNotNameAccountablePerson(actor: Actor | null, stake: Stake, now: Date): Refusal | null {
  const refusal = whyNotForOwnStake(actor, stake, 'Each organisation names its own accountable person.');
  if (refusal) return refusal;
  return isActive(stake, now)
    ? null
    : new NotPermitted('Your organisation does not take part in this way now.');
}

/** Why the actor may not give notice: the last owner that stays cannot leave. */
export function whyNotGiveNotice(
  actor: Actor | null,
  initiative: OwnedInitiative,
  stake: Stake,
  now: Date,
): Refusal | null {
  const refusal = whyNotNameAccountablePerson(actor, stake, now);
  if (refusal) return refusal;
  if (stake.leavesOn) return new NoticeGiven(stake.leavesOn);
  if (initiative.status === 'CLOSED') return new InitiativeClosed();
  const staying = activeOwners(initiative.stakes, now).filter(({ leavesOn }) => leavesOn === null);
  return stake.kind === 'OWNER' && staying.length < 2 ? new LastOwner() : null;
}

/** Why the actor may not take notice back: it must have been given, and not be over. */
export function whyNotWithdrawNotice(actor: Actor | null, stake: Stake, now: Date): Refusal | null {
  const refusal = whyNotForOwnStake(actor, stake, 'Each organisation takes back its own notice.');
  return refusal ?? (stake.leavesOn && isActive(stake, now) ? null : new NoNotice());
}

function whyNotForOwnStake(actor: Actor | null, stake: Stake, sentence: string): Refusal | null {
  if (actor?.organisationId && actor.organisationId !== stake.organisationId)
    return new NotPermitted(sentence);
  return whyNotAct(actor, 'DECIDE', 'do this');
}

function isTaken(
  { stakes }: OwnedInitiative,
  wanted: { organisationId: string; kind: StakeKind },
  now: Date,
): boolean {
  return stakes.some(
    (stake) =>
      stake.organisationId === wanted.organisationId &&
      stake.kind === wanted.kind &&
      (stake.status === 'INVITED' || stake.status === 'OFFERED' || isActive(stake, now)),
  );
}
