import type { Question, Strength } from '@upstream/domain/ring/question';
import { QUESTION_WORDS, STRENGTH_WORDS } from '@upstream/domain/words/initiative-words';

/** How well the record answers one question: `had` of its four facts are true. */
export interface RingAnswer {
  question: Question;
  had: number;
  strength: Strength;
}

/** One answer as it is read aloud: "1 Unite the right people: strong, 3 of 4 facts." */
export function answerInWords({ question, had, strength }: RingAnswer): string {
  return `${question} ${QUESTION_WORDS[question]}: ${STRENGTH_WORDS[strength].toLowerCase()}, ${had} of 4 facts.`;
}

/** How many answers have a strength. */
export function countOf(answers: readonly Pick<RingAnswer, 'strength'>[], strength: Strength): number {
  return answers.filter((answer) => answer.strength === strength).length;
}
