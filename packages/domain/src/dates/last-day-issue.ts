import type { Issue } from '../refusal.ts';

/** What is wrong with a last day, under its field's name: it is before the first. Either may be open. */
export function lastDayIssue(
  field: string,
  first: Date | null | undefined,
  last: Date | null | undefined,
): Issue | null {
  if (!first || !last || first <= last) return null;
  return { field, message: 'Give a last day that is not before the first.' };
}
