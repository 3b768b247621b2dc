import type { Question } from './question.ts';

/** What the ring knows of a fact before any record is read. */
export interface CataloguedFact {
  question: Question;
  /** Its place in the question, counted from the centre of the ring. */
  position: 1 | 2 | 3 | 4;
  /** The fact as it reads when it is true. */
  name: string;
  /** The capability that supplies it; while that does not exist the fact is not on record. */
  capability: string;
}

const fact = (
  question: Question,
  position: 1 | 2 | 3 | 4,
  capability: string,
  name: string,
): CataloguedFact => ({
  question,
  position,
  name,
  capability,
});

/** The four facts of each of the seven questions, by key, in the order of the ring. */
export const RING_FACTS = {
  'unite-1': fact(1, 1, 'decisions', 'Two or more active owners have signed the current agreement'),
  'unite-2': fact(1, 2, 'challenges', 'No ask for an organisation is unfilled'),
  'unite-3': fact(1, 3, 'initiatives', 'Those affected hold a stake'),
  'unite-4': fact(
    1,
    4,
    'initiatives',
    'Every owner has a named accountable person and has acted within 90 days',
  ),
  'system-1': fact(2, 1, 'maps', 'An agreed map revision belongs to it'),
  'system-2': fact(2, 2, 'maps', 'At least one action hangs on a link or loop of that revision'),
  'system-3': fact(2, 3, 'initiatives', 'A binding milestone was reached on time or with an agreed new date'),
  'system-4': fact(
    2,
    4,
    'services',
    'Something lasting changed: a service redesigned, or a deep action done',
  ),
  'leverage-1': fact(3, 1, 'maps', 'Every action has a level and an evidence grade'),
  'leverage-2': fact(3, 2, 'maps', 'At least one action touches a loop'),
  'leverage-3': fact(3, 3, 'maps', 'No path from an action to an outcome is ambiguous without a note on it'),
  'leverage-4': fact(3, 4, 'maps', 'It was checked with those affected, dated, and with whom'),
  'warning-1': fact(4, 1, 'measures', 'A measure has live limits, from 13 points or more'),
  'warning-2': fact(4, 2, 'measures', "All its measures' data are current"),
  'warning-3': fact(4, 3, 'signals', 'A tripwire has an agreed response'),
  'warning-4': fact(4, 4, 'signals', 'No signal is unanswered past its date'),
  'succeed-1': fact(5, 1, 'measures', 'Baseline and forecast were fixed before the first action'),
  'succeed-2': fact(5, 2, 'measures', 'Every quantity measure has its pair'),
  'succeed-3': fact(5, 3, 'measures', 'The five pre-gaming tests are answered for every measure'),
  'succeed-4': fact(5, 4, 'measures', 'At least one measure has turned, or deliveries are verified'),
  'harm-1': fact(6, 1, 'harms', 'Harms were named together with those affected'),
  'harm-2': fact(6, 2, 'harms', 'Every open harm has a mitigation and an owner'),
  'harm-3': fact(6, 3, 'harms', 'Every open harm is watched by a measure'),
  'harm-4': fact(6, 4, 'harms', 'No review is overdue and none is reopened without an answer'),
  'pays-1': fact(7, 1, 'cases', 'Costs are recorded by payer'),
  'pays-2': fact(7, 2, 'cases', 'Benefits are recorded by bearer, with a grade'),
  'pays-3': fact(7, 3, 'decisions', "The money was committed by its payers' consent"),
  'pays-4': fact(7, 4, 'cases', 'A share-back is adopted, or every owner has accepted its net position'),
} as const satisfies Record<string, CataloguedFact>;

/** The key of one of the 28 facts. */
export type RingFactKey = keyof typeof RING_FACTS;

/** The keys of all 28 facts in the order of the ring. */
export const RING_FACT_KEYS: readonly RingFactKey[] = Object.keys(RING_FACTS).filter(isRingFactKey);

/** Whether a text is the key of one of the 28 facts. */
export function isRingFactKey(key: string): key is RingFactKey {
  return Object.hasOwn(RING_FACTS, key);
}
