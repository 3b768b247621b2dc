import { type DocumentNode, Kind } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';
import { addUp, operationsOf } from './selections.ts';

/** Refuses too many renamed fields, fragments opened: each alias is one more answer to compute. */
export function whyTooManyAliases(document: DocumentNode, { aliases, caller }: Limits): OverLimit | null {
  const count = addUp(document, (selection) => (selection.kind === Kind.FIELD && selection.alias ? 1 : 0));
  const asked = Math.max(0, ...operationsOf(document).map(count));
  if (asked <= aliases) return null;
  return new OverLimit('aliases', `This query has ${asked} aliases; ${caller} may use ${aliases}.`);
}
