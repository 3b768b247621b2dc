import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { transactionOf } from '@upstream/db/db';
import type { PrismaClient } from '@upstream/db/generated/prisma/client';
import { PAGE } from '@upstream/domain/limits';
import { GraphQLError } from 'graphql';
import type { Context, SignedInContext } from './context.ts';
import type PrismaTypes from './generated/pothos-prisma.ts';
import { getDatamodel } from './generated/pothos-prisma.ts';
import { decodeNodeId, encodeNodeId } from './node-id.ts';

/**
 * The one schema builder: plugins, scopes and scalars, and no types. The order of the plugins is a security
 * property: a scope is asked before a refusal is caught, and both before a row is read.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  PrismaTypes: PrismaTypes;
  AuthScopes: { signedIn: boolean; operator: boolean };
  AuthContexts: { signedIn: SignedInContext; operator: SignedInContext };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: Date | string };
    DateTime: { Input: Date; Output: Date };
  };
}>({
  plugins: [ScopeAuthPlugin, ErrorsPlugin, PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  scopeAuth: {
    authScopes: ({ actor }) => ({ signedIn: actor !== null, operator: actor?.operator ?? false }),
    unauthorizedError: (_parent, { actor }) =>
      actor
        ? new GraphQLError('Only an operator of this installation may do this.', {
            extensions: { code: 'FORBIDDEN' },
          })
        : new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } }),
  },
  errors: {
    defaultTypes: [], // a bug listed here would reach people as data
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${capitalised(fieldName)}Result` },
    defaultResultOptions: { name: ({ fieldName }) => `${capitalised(fieldName)}Success` },
  },
  prisma: {
    client: (context) => transactionOf(context) as PrismaClient, // only its models are asked
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    defaultConnectionSize: PAGE.usual,
    maxConnectionSize: PAGE.most,
  },
  relay: {
    encodeGlobalID: encodeNodeId,
    decodeGlobalID: (nodeId) => {
      const found = decodeNodeId(nodeId);
      return isNode(found.typename) ? found : decodeNodeId('person_');
    },
    clientMutationId: 'omit',
    cursorType: 'String',
  },
});

/** Whether records of a type can be asked for by id; other types lead to no record, rather than to a fault. */
function isNode(typename: string): boolean {
  const { configStore } = builder;
  return (
    configStore.hasConfig(typename) && 'loadWithoutCache' in configStore.getTypeConfig(typename).pothosOptions
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

builder.queryType({ description: 'Questions: nothing here changes anything.' });
builder.mutationType({
  description:
    'Verbs. Each is one transaction and answers with what it did or with a refusal that says what to do instead.',
});

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`, in the United Kingdom. It has passed at its end, London time.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => {
    if (typeof value !== 'string') throw new GraphQLError('A Date is written as a string, YYYY-MM-DD.');
    return value; // verbs judge it, so that the refusal names the field
  },
});

// The years a day may be in, FIRST_YEAR to LAST_YEAR; the database knows no year 0 and nobody means year 9999.
const INSTANT = /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

builder.scalarType('DateTime', {
  description: 'An instant in UTC, ISO 8601 with milliseconds: `2026-03-03T09:30:00.000Z`.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
    if (!instant || Number.isNaN(instant.getTime())) {
      throw new GraphQLError('A DateTime is written as ISO 8601 in UTC: 2026-03-03T09:30:00.000Z.');
    }
    return instant;
  },
});
