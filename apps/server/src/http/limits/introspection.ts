import { type DocumentNode, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

/** Refuses a visitor's questions about the whole schema, outside the demo. */
export function whyNotIntrospect(document: DocumentNode, { introspection }: Limits): OverLimit | null {
  if (introspection) return null;
  let asked = false;
  visit(document, {
    Field(field) {
      asked ||= field.name.value === '__schema'; // a single `__type` tells little, and is open
    },
  });
  return asked
    ? new OverLimit('introspection', 'Sign in to ask about the schema; it is also in schema.graphql.')
    : null;
}
