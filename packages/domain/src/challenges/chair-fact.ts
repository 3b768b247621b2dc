import { type RingFact, ringFact } from '../ring/ring-fact.ts';
import { countInWords, sentenceCase } from '../words/count.ts';

/** An ask for an organisation on one of the challenges that an initiative answers. */
export interface AskedOrganisation {
  challengeId: string;
  /** What is asked for, in the stewards' words: "A GP practice". */
  what: string;
  /** Whether a steward has linked a participation to it. */
  filled: boolean;
}

/** Question 1, fact 2: no ask for an organisation is unfilled. With no such ask, no chair is empty. */
export function noEmptyChairFact(asks: readonly AskedOrganisation[]): RingFact {
  const empty = asks.filter((ask) => !ask.filled);
  const [first] = empty.length > 0 ? empty : asks;
  const link = first ? { type: 'Challenge', id: first.challengeId } : null;
  return ringFact('unite-2', empty.length === 0, sentenceOf(asks, empty), link);
}

function sentenceOf(asks: readonly AskedOrganisation[], empty: readonly AskedOrganisation[]): string {
  const [first] = empty;
  if (!first)
    return asks.length === 0
      ? 'No chair stands empty: no organisation is asked for.'
      : 'Every chair is filled.';
  if (empty.length === 1) return `One chair is empty: ${asNamed(first.what)}.`;
  return `${sentenceCase(countInWords(empty.length))} chairs are empty, among them: ${asNamed(first.what)}.`;
}

/** What an ask is for, as a sentence names it: "a GP practice". */
export const asNamed = (what: string) =>
  what.replace(/^(An?|The) /, (article) => article.toLowerCase()).replace(/[.\s]+$/, '');
