import { hasPassed } from '../dates/london.ts';
import type { Actor } from '../people/actor.ts';
import type { Refusal } from '../refusal.ts';
import type { ChallengeStatus } from './challenge-status.ts';
import { WrongStatus } from './refusals.ts';
import type { ChallengeState, Standing } from './standing.ts';
import { whyNotSteward } from './why-not-steward.ts';

/** What its stewards can do with a challenge's status: `DRAFT → OPEN ⇄ CLOSED → ARCHIVED`, and back to open. */
export const STATUS_MOVES = ['OPEN', 'CLOSE', 'ARCHIVE', 'REOPEN'] as const;

/** One move of a challenge's status. */
export type StatusMove = (typeof STATUS_MOVES)[number];

/** The status that each move leads to. */
export const MOVES_TO: Record<StatusMove, ChallengeStatus> = {
  OPEN: 'OPEN',
  CLOSE: 'CLOSED',
  ARCHIVE: 'ARCHIVED',
  REOPEN: 'OPEN',
};

/** For each move, why it does not start from a status: the sentence names the way. Absent: it does. */
const WAYS: Record<StatusMove, Partial<Record<ChallengeStatus, string>>> = {
  OPEN: {
    OPEN: 'It is open already.',
    CLOSED: 'It was open before. Open it again instead.',
    ARCHIVED: 'It is archived. Open it again instead.',
  },
  CLOSE: {
    DRAFT: 'It is a draft. Open it first, or archive it.',
    CLOSED: 'It is closed already.',
    ARCHIVED: 'It is archived, and closed with that.',
  },
  ARCHIVE: {
    OPEN: 'It is open. Close it first, so that those who joined hear of it.',
    ARCHIVED: 'It is archived already.',
  },
  REOPEN: {
    DRAFT: 'It is a draft and was never open. Open it.',
    OPEN: 'It is open already.',
  },
};

/** Why the actor may not make a move, or null when they may. Opening needs a closing day still to come, or none. */
export function whyNotMove(
  move: StatusMove,
  actor: Actor | null,
  challenge: ChallengeState,
  standing: Standing,
  now: Date,
): Refusal | null {
  const refusal = whyNotSteward(actor, standing, 'DECIDE');
  if (refusal) return refusal;
  const way = WAYS[move][challenge.status];
  if (way) return new WrongStatus(way);
  if (MOVES_TO[move] === 'OPEN' && hasPassed(challenge.closesOn, now))
    return new WrongStatus('Its closing day has passed. Give it a later one, or none, first.');
  return null;
}
