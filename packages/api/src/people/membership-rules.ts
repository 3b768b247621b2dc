import type { Tx } from '@upstream/db/db';
import { NotFound, StaleVersion } from '@upstream/domain/refusal';

/**
 * Somebody's place in an organisation and how many can administer that organisation, held still until the end of
 * the transaction: two administrators who remove each other at once are judged one after the other.
 */
export async function holdMembership(tx: Tx, membershipId: string) {
  const found = await tx.membership.findFirst({
    where: { id: membershipId, until: null },
    select: { organisationId: true },
  });
  if (!found) throw new NotFound('There is no such person in your organisation.');
  const { organisationId } = found;
  await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for no key update`;
  const membership = await tx.membership.findUniqueOrThrow({ where: { id: membershipId } });
  const administrators = await tx.membership.count({
    where: { organisationId, role: 'ADMINISTER', until: null },
  });
  return { membership, administrators };
}

/** Changes a membership that still has the version its rule was asked about. */
export async function changeMembership(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: Parameters<Tx['membership']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await tx.membership.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new StaleVersion(version + 1);
}
