import type { ConfidenceLevel } from './question.ts';

/** One owner's own confidence in an answer, or null while they have not said. */
export interface OwnerConfidence {
  organisationId: string;
  level: ConfidenceLevel | null;
}

/** How far the owners' confidence spreads. There is no mean: two owners at 0 and 4 do not agree on 2. */
export interface ConfidenceSpread {
  /** Each answer, least first. */
  levels: ConfidenceLevel[];
  /** Null while nobody has answered. */
  least: ConfidenceLevel | null;
  most: ConfidenceLevel | null;
  /** Owners who have not answered. */
  unanswered: string[];
}

/** The spread of the owners' confidence in the answer to one question. */
export function confidenceSpread(owners: readonly OwnerConfidence[]): ConfidenceSpread {
  const levels = owners.flatMap(({ level }) => (level === null ? [] : [level])).sort((a, b) => a - b);
  return {
    levels,
    least: levels[0] ?? null,
    most: levels.at(-1) ?? null,
    unanswered: owners.filter(({ level }) => level === null).map(({ organisationId }) => organisationId),
  };
}
