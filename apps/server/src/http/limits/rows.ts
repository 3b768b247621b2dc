import { PAGE } from '@upstream/domain/limits';
import { type DocumentNode, type FieldNode, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';
import { type Variables, withDefaults } from './page-size.ts';
import { multiplyUp, operationsOf } from './selections.ts';

/** Refuses a document that may lead to too many rows: its page sizes multiplied along their nesting, and added up. */
export function whyTooManyRows(
  document: DocumentNode,
  { rows, caller }: Limits,
  variables: Variables = {},
): OverLimit | null {
  const count = multiplyUp(document, weighField(withDefaults(document, variables)));
  const asked = Math.round(Math.max(0, ...operationsOf(document).map(count)));
  if (asked <= rows) return null;
  const sentence = `This query may lead to ${asked} rows; ${caller} may ask for ${rows}.`;
  return new OverLimit('rows', `${sentence} Ask for shorter pages with first, or nest fewer lists.`);
}

// The size of a page stands at the list and its rows stand in `edges`, perhaps of a fragment measured apart: so
// `edges` count as a usual page, and the list says how much longer or shorter than that its own is.
function weighField(variables: Variables) {
  return (field: FieldNode) => {
    if (field.name.value === 'edges') return { rows: PAGE.usual, times: PAGE.usual };
    const argument = (...names: string[]) =>
      field.arguments?.find(({ name }) => names.includes(name.value))?.value;
    const ids = field.name.value === 'nodes' ? length(argument('ids'), variables) : null;
    if (ids !== null) return { rows: ids, times: ids };
    return { rows: 0, times: size(argument('first', 'last'), variables) / PAGE.usual };
  };
}

function size(value: ValueNode | undefined, variables: Variables): number {
  const asked = value && valueFromASTUntyped(value, variables);
  return typeof asked === 'number' ? Math.min(Math.max(asked, 0), PAGE.most) : PAGE.usual;
}

function length(value: ValueNode | undefined, variables: Variables): number | null {
  if (value?.kind === Kind.LIST) return value.values.length;
  const asked = value && valueFromASTUntyped(value, variables);
  return Array.isArray(asked) ? asked.length : null;
}
