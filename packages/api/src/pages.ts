import { PothosValidationError } from '@pothos/core';
import { PAGE } from '@upstream/domain/limits';
import { type DocumentNode, GraphQLError, valueFromASTUntyped, visit } from 'graphql';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The cursors this API gives: of a record, of an event in its chain, of a place in a ranked list. */
const CURSOR = new RegExp(
  `^(GPC:S:${UUID}|GPC:T:\\["S:${UUID}","N:\\d{1,15}"\\]|OffsetConnection:\\d{1,9})$`,
);

/**
 * Refuses, before anything is read, the pages a document cannot mean: negative sizes, and cursors that no page
 * gave. The database would fail over them; to the asker that would be a fault of ours.
 */
export function refuseImpossiblePages(document: DocumentNode, variables: Record<string, unknown>): void {
  const given = { ...defaultsOf(document), ...variables };
  visit(document, {
    Argument(node) {
      const why = whyNotPage(node.name.value, valueFromASTUntyped(node.value, given));
      if (why) throw new GraphQLError(why, { nodes: node, extensions: BAD_INPUT });
    },
  });
}

/** What to tell of an error in place of a fault when a list was asked for a page it has not; null of any other. */
export function whyNoSuchPage(error: unknown): string | null {
  return error instanceof PothosValidationError
    ? `This list has no such page. Ask with first and after (or last and before) alone, after a cursor it gave.`
    : null;
}

// Apollo takes the status from here; GraphQL over HTTP makes of it what the asker accepts.
const BAD_INPUT = { code: 'BAD_USER_INPUT', http: { status: 400 } };

function defaultsOf(document: DocumentNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
    },
  });
  return defaults;
}

function whyNotPage(argument: string, value: unknown): string | null {
  if ((argument === 'first' || argument === 'last') && typeof value === 'number' && value < 0)
    return `"${argument}" is how many to show: from 0 to ${PAGE.most}.`;
  if ((argument === 'after' || argument === 'before') && typeof value === 'string' && !isCursor(value))
    return `"${argument}" is not a cursor that a page of this list gave.`;
  return null;
}

function isCursor(value: string): boolean {
  return CURSOR.test(Buffer.from(value, 'base64').toString());
}
