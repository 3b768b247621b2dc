import type { Day } from '../dates/day.ts';
import type { ChallengeStatus, ChallengeVisibility } from './challenge-status.ts';
import type { ParticipationStatus, StewardStatus } from './participation-status.ts';

/** What the rules need to know of a challenge. */
export interface ChallengeState {
  status: ChallengeStatus;
  visibility: ChallengeVisibility;
  /** Whether the stewards approve each organisation that wants to join. */
  approvesJoining: boolean;
  opensOn: Day | null;
  /** The last day to join. */
  closesOn: Day | null;
}

/** How the actor's organisation stands to a challenge; nulls where it has nothing to do with it. */
export interface Standing {
  steward: StewardStatus | null;
  participation: ParticipationStatus | null;
}

/** No standing: a visitor's, and that of every organisation before it joins. */
export const STRANGER: Standing = { steward: null, participation: null };

/** Whether the organisation looks after the challenge now. */
export function isSteward({ steward }: Standing): boolean {
  return steward === 'ACTIVE';
}

/** Whether the organisation takes part now, as a steward or with an accepted offer. */
export function isInside(standing: Standing): boolean {
  return isSteward(standing) || standing.participation === 'ACTIVE';
}
