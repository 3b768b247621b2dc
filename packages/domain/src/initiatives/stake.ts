import type { Day } from '../dates/day.ts';
import { hasPassed } from '../dates/london.ts';
import type { InitiativeStatus } from './initiative-status.ts';

/** What an organisation is in an initiative; only owners sign. */
export const STAKE_KINDS = ['OWNER', 'CONTRIBUTOR', 'FUNDER', 'COMMUNITY_VOICE'] as const;

/** One kind of stake. */
export type StakeKind = (typeof STAKE_KINDS)[number];

/** The stakes an organisation may offer of itself; owners are invited. */
export const OFFERED_KINDS = ['CONTRIBUTOR', 'FUNDER', 'COMMUNITY_VOICE'] as const;

/** The life of a stake: `INVITED` or `OFFERED`, then `ACTIVE → EXITED`, or `DECLINED`. */
export const STAKE_STATUSES = ['INVITED', 'OFFERED', 'ACTIVE', 'DECLINED', 'EXITED'] as const;

/** One status of a stake. */
export type StakeStatus = (typeof STAKE_STATUSES)[number];

/** How many days' notice an organisation gives before it leaves. */
export const NOTICE_DAYS = 28;

/** What the rules read of an organisation's stake. */
export interface Stake {
  organisationId: string;
  kind: StakeKind;
  status: StakeStatus;
  /** The last day of its notice; null while it stays. */
  leavesOn: Day | null;
}

/** What the rules read of an initiative: its status and every stake in it. */
export interface OwnedInitiative {
  status: InitiativeStatus;
  stakes: readonly Stake[];
}

/** Whether an organisation has left: the last day of its notice is over, whether or not anybody noted it. */
export function hasExited(stake: Pick<Stake, 'status' | 'leavesOn'>, now: Date): boolean {
  return stake.status === 'EXITED' || (stake.status === 'ACTIVE' && hasPassed(stake.leavesOn, now));
}

/** Whether an organisation takes part now. One that has given notice does, until it has left. */
export function isActive(stake: Pick<Stake, 'status' | 'leavesOn'>, now: Date): boolean {
  return stake.status === 'ACTIVE' && !hasExited(stake, now);
}

/** The owners that have accepted and not left. */
export function activeOwners<S extends Stake>(stakes: readonly S[], now: Date): S[] {
  return stakes.filter((stake) => stake.kind === 'OWNER' && isActive(stake, now));
}

/**
 * Whether an initiative lacks a co-owner: it fell below two owners, or was proposed and nobody who could be the
 * second is still to answer. It is never deleted for it.
 */
export function needsCoOwner({ status, stakes }: OwnedInitiative, now: Date): boolean {
  if (status === 'CLOSED' || activeOwners(stakes, now).length >= 2) return false;
  const invited = stakes.some((stake) => stake.kind === 'OWNER' && stake.status === 'INVITED');
  return status === 'ACTIVE' || !invited;
}
