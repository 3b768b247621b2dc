import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '@upstream/domain/ring/question';

/** A level as the API tells it, as one of the five; null for a number that is none of them. */
export function asLevel(level: number): ConfidenceLevel | null {
  return CONFIDENCE_LEVELS.find((each) => each === level) ?? null;
}
