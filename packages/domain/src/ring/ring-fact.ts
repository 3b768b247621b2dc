import type { RecordRef } from '../audit/record-ref.ts';
import { RING_FACTS, type RingFactKey } from './fact-catalogue.ts';
import type { Question } from './question.ts';

/** One contour of the ring: true or not, computed from the record, never ticked by hand. */
export interface RingFact {
  key: RingFactKey;
  question: Question;
  /** Its place in the question, from the centre. */
  position: 1 | 2 | 3 | 4;
  /** Whether the capability that supplies it exists; without it the fact is not on record. */
  available: boolean;
  /** Whether it is true; never while it is not available. */
  holds: boolean;
  /** Why, in one sentence from the record. */
  sentence: string;
  /** The record that was read, where there is one to open. */
  link: RecordRef | null;
}

/** A fact which a noun read from the record, to be handed to the ring. */
export function ringFact(
  key: RingFactKey,
  holds: boolean,
  sentence: string,
  link: RecordRef | null = null,
): RingFact {
  const { question, position } = RING_FACTS[key];
  return { key, question, position, available: true, holds, sentence, link };
}

/** A fact of a capability that does not exist yet: dashed on the ring, and it says so. */
export function notOnRecord(key: RingFactKey): RingFact {
  const { question, position, name } = RING_FACTS[key];
  const sentence = `Not on record: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`;
  return { key, question, position, available: false, holds: false, sentence, link: null };
}
