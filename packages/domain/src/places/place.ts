import type { Day } from '../dates/day.ts';
import { dayOf, hasPassed } from '../dates/london.ts';
import { plainWords } from '../text/name-key.ts';

/** What the rules about places need to know of one. */
export interface DatedPlace {
  code: string;
  /** Its first day; null where the register does not say. */
  startsOn: Day | null;
  /** Its last day; null while it stands. */
  endsOn: Day | null;
  /** Codes of the places that followed it. */
  replacedByCodes: readonly string[];
}

/**
 * Whether a place stands at an instant: begun, and its last day not over in London. Registers give as
 * the end now the last day of the old body, now the first of the new: on that one day both are current.
 */
export function isCurrent(place: Pick<DatedPlace, 'startsOn' | 'endsOn'>, now: Date): boolean {
  const begun = place.startsOn === null || place.startsOn <= dayOf(now);
  return begun && !hasPassed(place.endsOn, now);
}

/**
 * The places that stand now where an ended one stood, following chains of successors; none for a place
 * that is current, or that ended without any on record. They are offered as a choice, never taken silently.
 */
export function currentSuccessors<Place extends DatedPlace>(
  ended: Place,
  find: (code: string) => Place | null,
  now: Date,
): Place[] {
  const met = new Set<string>([ended.code]);
  const follow = (place: Place): Place[] => {
    if (isCurrent(place, now)) return [place];
    const next = place.replacedByCodes.filter((code) => !met.has(code));
    for (const code of next) met.add(code);
    return next.flatMap((code) => {
      const successor = find(code);
      return successor ? follow(successor) : [];
    });
  };
  return isCurrent(ended, now) ? [] : follow(ended);
}

/** Why a text is not a GSS code (Office for National Statistics: a nation's letter and eight digits), or null. */
export function whyNotGssCode(value: string): string | null {
  if (/^[EWSNKJ]\d{8}$/.test(value)) return null;
  return 'A GSS code is a letter for the nation and eight digits, such as E06000066.';
}

/** A place's name folded for finding: lower case, no accents or punctuation, `&` as `and`, without `the`. */
export function placeNameKey(name: string): string {
  const words = plainWords(name);
  const telling = words.filter((word) => word !== 'the');
  return (telling.length > 0 ? telling : words).join(' ');
}
