import { countInWords, joinNames } from '../words/count.ts';
import { QUESTION_SHORT, STRENGTH_WORDS } from '../words/initiative-words.ts';
import { RING_FACT_KEYS } from './fact-catalogue.ts';
import { QUESTIONS, type Question, STRENGTHS, type Strength } from './question.ts';
import { notOnRecord, type RingFact } from './ring-fact.ts';

/** One question as the record answers it. */
export interface RingSegment {
  question: Question;
  strength: Strength;
  /** How many of its four facts hold. */
  holding: number;
  /** Its four facts from the centre outwards. */
  facts: RingFact[];
  /** Why it is as strong as it is, in a sentence or two. */
  why: string;
}

/** The seven questions in their order. There is no total and no score. */
export type Ring = RingSegment[];

/** How strong an answer is: no fact holds, one or two, three or four. */
export function strengthOf(facts: readonly Pick<RingFact, 'available' | 'holds'>[]): Strength {
  const holding = countHolding(facts);
  if (holding === 0) return 'EMPTY';
  return holding < 3 ? 'THIN' : 'STRONG';
}

/**
 * The ring of one initiative from what the nouns contribute; what none contributes is not on record.
 * The same fact from two nouns is a fault: it would have two truths.
 */
export function assembleRing(contributions: readonly (readonly RingFact[])[]): Ring {
  const known = new Map<string, RingFact>();
  for (const fact of contributions.flat()) {
    if (known.has(fact.key)) throw new Error(`two contributions to the fact ${fact.key}`);
    known.set(fact.key, fact);
  }
  const all = RING_FACT_KEYS.map((key) => known.get(key) ?? notOnRecord(key));
  return QUESTIONS.map((question) => {
    const facts = all.filter((fact) => fact.question === question);
    return { question, strength: strengthOf(facts), holding: countHolding(facts), facts, why: whyOf(facts) };
  });
}

/** Why an answer is as strong as it is: what holds first, then what does not, two sentences at most. */
export function whyOf(facts: readonly RingFact[]): string {
  const onRecord = facts.filter((fact) => fact.available);
  if (onRecord.length === 0) return 'Nothing of this is on record yet.';
  const holding = onRecord.filter((fact) => fact.holds);
  const lacking = onRecord.filter((fact) => !fact.holds);
  const told = [...holding.slice(0, lacking.length > 0 ? 1 : 2), ...lacking].slice(0, 2);
  return told.map((fact) => fact.sentence).join(' ');
}

/** The ring in a few words: `3 strong, 3 thin, 1 empty`; a strength that no question has is left out. */
export function summariseRing(ring: readonly Pick<RingSegment, 'strength'>[]): string {
  return [...STRENGTHS]
    .reverse()
    .map((strength) => ({ strength, count: ring.filter((segment) => segment.strength === strength).length }))
    .filter(({ count }) => count > 0)
    .map(({ strength, count }) => `${count} ${STRENGTH_WORDS[strength].toLowerCase()}`)
    .join(', ');
}

/** The ring as seven pips for a list: each question's strength, and the sentence that is read aloud. */
export function pipsOf(ring: readonly Pick<RingSegment, 'question' | 'strength'>[]): {
  strengths: Strength[];
  sentence: string;
} {
  const empty = ring
    .filter(({ strength }) => strength === 'EMPTY')
    .map(({ question }) => QUESTION_SHORT[question].toLowerCase());
  const named = empty.length === 0 ? '' : `; ${countInWords(empty.length)} empty: ${joinNames(empty)}`;
  const strong = ring.filter(({ strength }) => strength === 'STRONG').length;
  return {
    strengths: ring.map(({ strength }) => strength),
    sentence: `${strong} of ${ring.length} questions strong${named}.`,
  };
}

function countHolding(facts: readonly Pick<RingFact, 'available' | 'holds'>[]): number {
  return facts.filter((fact) => fact.available && fact.holds).length;
}
