import type { Tx } from '@upstream/db/db';

/** The people whom a comment may name: those of the challenge's stewards and partners whom the reader knows. */
export function mentionable(challengeId: string) {
  const inside = { some: { challengeId, status: 'ACTIVE' as const } };
  const organisation = { OR: [{ stewardships: inside }, { participations: inside }] };
  return { memberships: { some: { until: null, organisation } } };
}

/** Which of these people a comment on the challenge may not name. */
export async function notMentionable(tx: Tx, challengeId: string, personIds: string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const known = await tx.person.findMany({
    where: { id: { in: personIds }, ...mentionable(challengeId) },
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  return personIds.filter((personId) => !ids.has(personId));
}
