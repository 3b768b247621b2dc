/** How long after somebody last looked they count as still here, in minutes. */
export const SAME_VISIT_MINUTES = 30;

/** When a person last looked at a record, and when their visit before that ended. */
export interface Visit {
  at: Date;
  previousAt: Date;
}

/** The visit once somebody looks again: the same one while they are still here, or else a new one. */
export function nextVisit(last: Visit | null, now: Date): Visit {
  if (!last) return { at: now, previousAt: now };
  return { at: now, previousAt: isSameVisit(last, now) ? last.previousAt : last.at };
}

/** Since when things are new to somebody who looks now; null for somebody who never looked. */
export function newSince(last: Visit | null, now: Date): Date | null {
  if (!last) return null;
  return isSameVisit(last, now) ? last.previousAt : last.at;
}

function isSameVisit({ at }: Visit, now: Date): boolean {
  return now.getTime() - at.getTime() < SAME_VISIT_MINUTES * 60_000;
}
