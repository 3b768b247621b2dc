import type { Tx } from '@upstream/db/db';
import { isActive, type Stake } from '@upstream/domain/initiatives/stake';
import { InvalidInput, type Issue } from '@upstream/domain/refusal';

/** Refuses a person who does not belong to an organisation, or whom the actor may not know. */
export async function requireMember(
  tx: Tx,
  personId: string | null | undefined,
  organisationId: string,
  field: string,
): Promise<void> {
  if (!personId) return;
  const found = await tx.membership.findFirst({
    where: { personId, organisationId, until: null },
    select: { id: true },
  });
  if (!found)
    throw new InvalidInput([{ field, message: 'Choose somebody who belongs to that organisation.' }]);
}

/** Refuses an organisation that does not take part now: only those who do can answer for work. */
export function requireTakingPart(stakes: readonly Stake[], organisationId: string, now: Date): void {
  if (stakes.some((stake) => stake.organisationId === organisationId && isActive(stake, now))) return;
  throw new InvalidInput([
    { field: 'organisationId', message: 'Choose an organisation that takes part in this initiative.' },
  ]);
}

/** One issue for each id of a list that leads to no record the actor knows. */
export function unknownIds(
  field: string,
  asked: readonly string[],
  known: readonly { id: string }[],
  message: string,
): Issue[] {
  const ids = new Set(known.map(({ id }) => id));
  return asked.flatMap((id, at) => (ids.has(id) ? [] : [{ field: `${field}.${at}`, message }]));
}
