/** The numbers of the seven questions, in their order round the ring (Dan Heath, Upstream, 2020). */
export const QUESTIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One of the seven questions. */
export type Question = (typeof QUESTIONS)[number];

/** How well the record answers a question: no fact, one or two, three or four. */
export const STRENGTHS = ['EMPTY', 'THIN', 'STRONG'] as const;

/** One strength of an answer. */
export type Strength = (typeof STRENGTHS)[number];

/** How confident an owner is, from 0 (none) to 4 (full). */
export const CONFIDENCE_LEVELS = [0, 1, 2, 3, 4] as const;

/** One level of confidence. */
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];
