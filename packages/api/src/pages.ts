import { PothosValidationError } from '@pothos/core';
import { PAGE } from '@upstream/domain/limits';
import { type DocumentNode, GraphQLError, valueFromASTUntyped, visit } from 'graphql';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The cursors of most lists: of a record, or of a place in a ranked list. */
const OF_A_RECORD = new RegExp(`^(GPC:S:${UUID}|OffsetConnection:\\d{1,9})$`);

/** The cursors of lists, by their field, that go along a chain of events. */
const OF_AN_EVENT = new RegExp(`^GPC:T:\\["S:${UUID}","N:\\d{1,15}"\\]$`);
const CHAINS = new Set(['events']);

/**
 * Refuses, before anything is read, the pages a document cannot mean: negative sizes, and cursors that no page
 * gave. The database would fail over them; to the asker that would be a fault of ours.
 */
export function refuseImpossiblePages(document: DocumentNode, variables: Record<string, unknown>): void {
  const given = { ...defaultsOf(document), ...variables };
  visit(document, {
    Field(list) {
      for (const node of list.arguments ?? []) {
        const asked = valueFromASTUntyped(node.value, given);
        const why = whyNotPage(list.name.value, node.name.value, asked);
        if (why) throw new GraphQLError(why, { nodes: node, extensions: BAD_INPUT });
      }
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

function whyNotPage(list: string, argument: string, value: unknown): string | null {
  if ((argument === 'first' || argument === 'last') && typeof value === 'number' && value < 0)
    return `"${argument}" is how many to show: from 0 to ${PAGE.most}.`;
  if ((argument === 'after' || argument === 'before') && typeof value === 'string' && !isCursor(list, value))
    return `"${argument}" is not a cursor that a page of this list gave.`;
  return null;
}

function isCursor(list: string, value: string): boolean {
  const shape = CHAINS.has(list) ? OF_AN_EVENT : OF_A_RECORD;
  return shape.test(Buffer.from(value, 'base64').toString());
}
