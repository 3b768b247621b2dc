import { type DocumentNode, valueFromASTUntyped, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

/** The values a request gives to its document's variables. */
export type Variables = Record<string, unknown>;

/** Refuses a longer page than the caller may ask for; who has no such limit gets pages as long as there are. */
export function whyTooLongAPage(
  document: DocumentNode,
  { pageSize, caller }: Limits,
  variables: Variables = {},
): OverLimit | null {
  const most = pageSize ?? Number.POSITIVE_INFINITY;
  const given = withDefaults(document, variables);
  let refusal: OverLimit | null = null;
  visit(document, {
    Argument({ name: { value: name }, value }) {
      if (name !== 'first' && name !== 'last') return;
      const asked = valueFromASTUntyped(value, given);
      if (typeof asked === 'number' && asked > most)
        refusal ??= new OverLimit(
          'pageSize',
          `"${name}" asks for ${asked} at a time; ${caller} may ask for ${most}.`,
        );
    },
  });
  return refusal;
}

/** The values given, and where none is given the ones a document says itself. */
export function withDefaults(document: DocumentNode, variables: Variables): Variables {
  const defaults: Variables = {};
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
    },
  });
  return { ...defaults, ...variables };
}
