import type { Tx } from '@upstream/db/db';
import type { MemberState } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput, NotFound } from '@upstream/domain/refusal';

/**
 * The partnership, and how the actor's organisation stands in it. It is written first, so that whoever else would
 * change it waits until this transaction ends: two convenors cannot both leave at once.
 */
export async function holdPartnership(tx: Tx, actor: Actor, partnershipId: string, now: Date) {
  const [partnership] = await tx.partnership.updateManyAndReturn({
    where: { id: partnershipId },
    data: { updatedAt: now },
    select: { id: true, version: true, name: true, purpose: true, visibility: true },
  });
  if (!partnership) throw new NotFound('There is no such partnership.');
  return { partnership, own: await memberOf(tx, partnershipId, actor.organisationId) };
}

/** How an organisation stands in a partnership, as far as the reader may know; null where it does not. */
export async function memberOf(tx: Tx, partnershipId: string, organisationId: string | null) {
  if (!organisationId) return null;
  return tx.partnershipMember.findUnique({
    where: { partnershipId_organisationId: { partnershipId, organisationId } },
    select: { id: true, role: true, status: true, version: true },
  }) satisfies Promise<MemberState>;
}

/** How many organisations convene the partnership now. */
export async function countConvenors(tx: Tx, partnershipId: string): Promise<number> {
  return tx.partnershipMember.count({ where: { partnershipId, role: 'CONVENOR', status: 'ACTIVE' } });
}

/** The places of these ids, each once; a place that is not on record is refused by its field. */
export async function knownPlaces(tx: Tx, placeIds: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(placeIds)];
  const found = await tx.place.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  if (found.length === wanted.length) return wanted;
  const known = new Set(found.map(({ id }) => id));
  throw new InvalidInput(
    placeIds.flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ field: `placeIds.${index}`, message: 'There is no such place. Choose another.' }],
    ),
  );
}
