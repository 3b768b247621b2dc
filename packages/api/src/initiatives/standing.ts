import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { type OpenInitiative, type OpenStake, STAKE_FACTS, stakeOf } from './open-initiative.ts';

const standings = batched<OpenInitiative>(async (tx, ids) => {
  const rows = await tx.initiative.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, version: true, stakes: { select: STAKE_FACTS } },
  });
  return new Map(rows.map((row) => [row.id, { ...row, stakes: row.stakes.map(stakeOf) }]));
});

/** What rules read of an initiative that is being shown, read together for a whole list. */
export async function standingOf(context: Context, initiativeId: string): Promise<OpenInitiative> {
  const standing = await standings(context, initiativeId);
  if (!standing) throw new NotFound('There is no such initiative.');
  return standing;
}

/** The stakes of the organisation that the actor acts for. */
export function stakesOf(initiative: OpenInitiative, actor: Actor | null): OpenStake[] {
  return initiative.stakes.filter(({ organisationId }) => organisationId === actor?.organisationId);
}
