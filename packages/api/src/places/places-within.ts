import type { Tx } from '@upstream/db/db';

/** The ids of a place and of every place that lies within it, whatever the hierarchy; none for no place. */
export async function placesWithin(tx: Tx, placeId: string | null): Promise<string[]> {
  if (!placeId) return [];
  const within = await tx.placeWithin.findMany({ where: { ancestorId: placeId }, select: { placeId: true } });
  return within.map((row) => row.placeId);
}
