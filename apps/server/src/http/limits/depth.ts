import type { DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';
import { deepest, operationsOf } from './selections.ts';

/** Refuses fields nested too deeply, fragments opened. */
export function whyTooDeep(document: DocumentNode, { depth, caller }: Limits): OverLimit | null {
  const asked = Math.max(0, ...operationsOf(document).map(deepest(document)));
  if (asked <= depth) return null;
  return new OverLimit('depth', `This query is ${asked} fields deep; ${caller} may go ${depth} deep.`);
}
