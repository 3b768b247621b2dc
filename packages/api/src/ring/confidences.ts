import { activeOwners } from '@upstream/domain/initiatives/stake';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '@upstream/domain/ring/question';
import { batched } from '../batched.ts';
import { STAKE_FACTS, stakeOf } from '../initiatives/open-initiative.ts';

/** What one owner last said of its confidence in an answer, or that it has not said. */
export interface OwnersConfidence {
  question: number;
  organisationId: string;
  level: ConfidenceLevel;
  saidAt: Date;
}

/** The active owners of an initiative and the latest that each has said on each question. */
export interface Confidences {
  owners: string[];
  said: OwnersConfidence[];
}

/** How confident the present owners of initiatives are; those who have left are no longer counted. */
export const confidences = batched<Confidences>(async (tx, ids, now) => {
  const where = { initiativeId: { in: [...ids] } };
  const stakes = await tx.stake.findMany({
    where: { ...where, kind: 'OWNER', status: 'ACTIVE' },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: STAKE_FACTS,
  });
  const rows = await tx.confidence.findMany({
    where,
    orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
    distinct: ['initiativeId', 'question', 'organisationId'],
  });
  return new Map(
    ids.map((id) => {
      const mine = stakes.map(stakeOf).filter(({ initiativeId }) => initiativeId === id);
      const owners = activeOwners(mine, now).map(({ organisationId }) => organisationId);
      const said = rows
        .filter((row) => row.initiativeId === id && owners.includes(row.organisationId))
        .map((row) => ({ ...row, level: asLevel(row.level) }));
      return [id, { owners, said }];
    }),
  );
});

/** A number as the level it is; the database holds no other. */
export function asLevel(level: number): ConfidenceLevel {
  const known = CONFIDENCE_LEVELS.find((each) => each === level);
  if (known === undefined) throw new RangeError(`not a level of confidence: ${level}`);
  return known;
}
