import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Whether a field asks about the schema itself; such fields and what stands in them do not count. */
export function isIntrospection(field: FieldNode): boolean {
  return field.name.value === '__schema' || field.name.value === '__type';
}

/** The operations of a document. */
export function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** Adds up `weigh` over the selections of a selection set with its fragments opened, introspection left out. */
export function addUp(document: DocumentNode, weigh: (selection: SelectionNode) => number) {
  const within = fold(document, (set, inner) => {
    let sum = 0;
    for (const selection of counted(set)) sum += weigh(selection) + inner(selection);
    return sum;
  });
  return (operation: OperationDefinitionNode) => within(operation.selectionSet);
}

/**
 * Adds up the rows of a selection set with its fragments opened, introspection left out: a field's own, and
 * `times` those of what stands in it.
 */
export function multiplyUp(
  document: DocumentNode,
  weigh: (field: FieldNode) => { rows: number; times: number },
) {
  const within = fold(document, (set, inner) => {
    let sum = 0;
    for (const selection of counted(set)) {
      const { rows, times } =
        selection.kind === Kind.FIELD && selection.selectionSet ? weigh(selection) : { rows: 0, times: 1 };
      sum += rows + times * inner(selection);
    }
    return sum;
  });
  return (operation: OperationDefinitionNode) => within(operation.selectionSet);
}

/** How many fields stand within one another in an operation with its fragments opened, introspection left out. */
export function deepest(document: DocumentNode) {
  const within = fold(document, (set, inner) => {
    let most = 0;
    for (const selection of counted(set)) {
      most = Math.max(most, inner(selection) + (selection.kind === Kind.FIELD ? 1 : 0));
    }
    return most;
  });
  return (operation: OperationDefinitionNode) => within(operation.selectionSet);
}

function counted(set: SelectionSetNode): SelectionNode[] {
  return set.selections.filter((selection) => selection.kind !== Kind.FIELD || !isIntrospection(selection));
}

type Inner = (selection: SelectionNode) => number;

/**
 * Folds selection sets from the leaves up. Each fragment is measured once, so that a small document whose
 * fragments multiply costs no more to measure than to read. A fragment within itself, which validation will
 * refuse, measures nothing.
 */
function fold(document: DocumentNode, combine: (set: SelectionSetNode, inner: Inner) => number) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, number>();

  const within = (set: SelectionSetNode): number => combine(set, inner);
  const inner: Inner = (selection) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD)
      return selection.selectionSet ? within(selection.selectionSet) : 0;
    const name = selection.name.value;
    const fragment = fragments.get(name);
    const known = measured.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    measured.set(name, 0);
    const value = within(fragment.selectionSet);
    measured.set(name, value);
    return value;
  };
  return within;
}
