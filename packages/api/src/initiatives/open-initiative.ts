import type { Tx } from '@upstream/db/db';
import { dayFromDate } from '@upstream/domain/dates/day';
import type { OwnedInitiative, Stake } from '@upstream/domain/initiatives/stake';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';

/** A stake as verbs read it. */
export interface OpenStake extends Stake {
  id: string;
  version: number;
}

/** An initiative that a verb has taken in hand: nobody else changes it until the verb's transaction ends. */
export interface OpenInitiative extends OwnedInitiative {
  id: string;
  version: number;
  stakes: readonly OpenStake[];
}

/** What rules read of a stake's row. */
export const STAKE_FACTS = {
  id: true,
  initiativeId: true,
  organisationId: true,
  kind: true,
  status: true,
  leavesOn: true,
  version: true,
} as const;

/** A stake's row as the rules read it. */
export function stakeOf<Row extends { leavesOn: Date | null }>(row: Row) {
  return { ...row, leavesOn: row.leavesOn && dayFromDate(row.leavesOn) };
}

/** Takes an initiative in hand. What verbs do to it, one after another, is what changed it last. */
export async function openInitiative(tx: Tx, initiativeId: string, now: Date): Promise<OpenInitiative> {
  const touched = await tx.initiative.updateMany({ where: { id: initiativeId }, data: { updatedAt: now } });
  if (touched.count === 0) throw new NotFound('There is no such initiative.');
  const { stakes, ...initiative } = await tx.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: { id: true, status: true, version: true, stakes: { select: STAKE_FACTS } },
  });
  return { ...initiative, stakes: stakes.map(stakeOf) };
}

/** Takes a stake's initiative in hand, and the stake with it. */
export async function openStake(tx: Tx, stakeId: string, now: Date) {
  const found = await tx.stake.findUnique({ where: { id: stakeId }, select: { initiativeId: true } });
  if (!found) throw new NotFound('There is no such stake.');
  const initiative = await openInitiative(tx, found.initiativeId, now);
  const stake = initiative.stakes.find(({ id }) => id === stakeId);
  if (!stake) throw new NotFound('There is no such stake.');
  return { initiative, stake };
}

/** Notes that the actor's organisation has just acted in an initiative. */
export async function noteActing(tx: Tx, actor: Actor, initiativeId: string, now: Date): Promise<void> {
  if (!actor.organisationId) return;
  await tx.stake.updateMany({
    where: { initiativeId, organisationId: actor.organisationId, status: 'ACTIVE' },
    data: { lastActedAt: now },
  });
}
