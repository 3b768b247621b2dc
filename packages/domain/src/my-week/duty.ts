import type { RecordRef } from '../audit/record-ref.ts';
import type { Day } from '../dates/day.ts';

/** What may wait for somebody, by what it asks of them. */
export const DUTY_KINDS = [
  'ANSWER_OFFER',
  'MATCH_OFFERS',
  'READ_MENTION',
  'ANSWER_STEWARDSHIP',
  'OPEN_DRAFT',
  'ANSWER_STAKE',
  'ANSWER_STAKE_OFFER',
  'REACH_MILESTONE',
  'FINISH_TASK',
  'NAME_ACCOUNTABLE_PERSON',
  'ADD_UPDATE',
  'FIND_CO_OWNER',
  'ANSWER_MEMBERSHIP',
  'SHARE_ADMINISTRATION',
] as const;

/** One kind of thing that waits. */
export type DutyKind = (typeof DUTY_KINDS)[number];

/** One thing that waits for a person, in words. It is computed afresh each time and goes once it is done. */
export interface Duty {
  /** The same each time the same thing waits. */
  key: string;
  kind: DutyKind;
  /** What to do, as one sentence without a full stop: `Answer Mossbury Repair Café, which offers help`. */
  sentence: string;
  /** What it is about, as a sentence or two. */
  about: string;
  /** Since when it waits: the oldest comes first. */
  since: Date;
  /** The last day for it, where it has one. */
  dueOn: Day | null;
  /** The record on whose page it is done. */
  record: RecordRef;
  /** The part of that page which it is about, where it is one of several: a milestone, a task, a stake. */
  part?: RecordRef;
  /** The words of the act: `Answer`. */
  act: string;
  /** Whether it waits for this person by name, rather than for their organisation. */
  mine: boolean;
}

/** How many lines a week shows: more than seven is a list nobody starts. */
export const MOST_DUTIES = 7;

/** Advice on how an organisation is set up, which waits behind what others wait for. */
const ADVICE: readonly DutyKind[] = ['SHARE_ADMINISTRATION'];

/** The duties that are shown, the oldest first and one's own before colleagues' of the same day, and how many there are. */
export function weekOf(duties: readonly Duty[]): { shown: Duty[]; total: number } {
  const ordered = [...duties].sort(
    (a, b) =>
      Number(isAdvice(a)) - Number(isAdvice(b)) ||
      a.since.getTime() - b.since.getTime() ||
      Number(b.mine) - Number(a.mine) ||
      (a.key < b.key ? -1 : 1),
  );
  return { shown: ordered.slice(0, MOST_DUTIES), total: duties.length };
}

function isAdvice({ kind }: Duty): boolean {
  return ADVICE.includes(kind);
}
