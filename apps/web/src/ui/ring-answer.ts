import type { Question, Strength } from '@upstream/domain/ring/question';
import { QUESTION_WORDS, STRENGTH_WORDS } from '@upstream/domain/words/initiative-words';

/** How well the record answers one question: `had` of its four facts are true. */
export interface RingAnswer {
  question: Question;
  had: number;
  strength: Strength;
  /** Whether nothing that could answer it can be on record yet; then it is quiet, and not for want of work. */
  absent?: boolean;
}

/** One answer as it is read aloud: "1 Unite the right people: strong, 3 of 4 facts." */
export function answerInWords({ question, had, strength, absent }: RingAnswer): string {
  if (absent) return `${question} ${QUESTION_WORDS[question]}: not on record.`;
  return `${question} ${QUESTION_WORDS[question]}: ${STRENGTH_WORDS[strength].toLowerCase()}, ${had} of 4 facts.`;
}

/** How many answers have a strength; an answer that cannot be on record yet has none. */
export function countOf(
  answers: readonly Pick<RingAnswer, 'strength' | 'absent'>[],
  strength: Strength,
): number {
  return answers.filter((answer) => answer.strength === strength && !answer.absent).length;
}
