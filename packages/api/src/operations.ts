import { actorOf } from '@upstream/db/actor';
import { holdTransaction, openReading, releaseTransaction } from '@upstream/db/db';
import { type DocumentNode, defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { refuseImpossiblePages } from './pages.ts';

/**
 * Opens the read-only transaction an operation sees the record through: one consistent snapshot, stamped with who
 * is asking. Every operation that is opened must be closed.
 */
export async function openOperation(context: Context): Promise<void> {
  await closeOperation(context);
  holdTransaction(context, await openReading(context.actor));
}

/** Ends the operation's transaction, if one is open. */
export async function closeOperation(context: Context): Promise<void> {
  await releaseTransaction(context);
}

/**
 * Makes every verb's answer be read as the record stands after it: once a root mutation field has resolved, the
 * actor is looked up again (founding or joining has just changed what they may see) and a fresh transaction is
 * opened for what the answer selects.
 */
export function readAnswersAfresh(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, args, context: Context, info) => {
      await closeOperation(context);
      const answer = await resolve(root, args, context, info);
      const { actor } = context;
      if (actor) context.actor = await actorOf(actor.personId, actor.organisationId);
      await openOperation(context);
      return answer;
    };
  }
  return schema;
}

/** The Apollo plugin that opens a transaction for each operation and closes it when the answer is ready. */
export const transactions = {
  async requestDidStart() {
    return {
      async didResolveOperation({
        document,
        request,
        operation,
        contextValue,
      }: {
        document: DocumentNode;
        request: { variables?: Record<string, unknown> | undefined };
        operation?: { operation: string } | undefined;
        contextValue: Context;
      }) {
        refuseImpossiblePages(document, request.variables ?? {});
        if (operation?.operation === 'query') await openOperation(contextValue);
      },
      async willSendResponse({ contextValue }: { contextValue: Context }) {
        await closeOperation(contextValue);
      },
    };
  },
};
