import type { DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';
import { addUp, operationsOf } from './selections.ts';

/** Refuses too many directives, fragments opened. */
export function whyTooManyDirectives(
  document: DocumentNode,
  { directives, caller }: Limits,
): OverLimit | null {
  const count = addUp(document, (selection) => selection.directives?.length ?? 0);
  const asked = Math.max(
    0,
    ...operationsOf(document).map((operation) => count(operation) + (operation.directives?.length ?? 0)),
  );
  if (asked <= directives) return null;
  return new OverLimit('directives', `This query has ${asked} directives; ${caller} may use ${directives}.`);
}
