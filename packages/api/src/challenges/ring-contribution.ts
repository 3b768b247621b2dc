import { noEmptyChairFact } from '@upstream/domain/challenges/chair-fact';
import type { RingContribution } from '../contributions.ts';

/** What challenges tell the ring: whether a chair stands empty in those that an initiative answers. */
export const challengesContribution: RingContribution = async (tx, ids) => {
  const links = await tx.initiativeChallenge.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: { initiativeId: true, challengeId: true },
  });
  const asks = await tx.ask.findMany({
    where: { challengeId: { in: links.map(({ challengeId }) => challengeId) }, withdrawnAt: null },
    select: { challengeId: true, what: true, links: { select: { askId: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return new Map(
    ids.map((id) => {
      const answered = links.filter(({ initiativeId }) => initiativeId === id);
      const asked = asks.filter(({ challengeId }) =>
        answered.some((link) => link.challengeId === challengeId),
      );
      return [id, [noEmptyChairFact(asked.map((ask) => ({ ...ask, filled: ask.links.length > 0 })))]];
    }),
  );
};
