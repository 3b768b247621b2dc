import { randomBytes } from 'node:crypto';
import { whyNoSuchPage } from '@upstream/api/pages';
import { DatabaseBusy } from '@upstream/db/database-busy';
import { Refusal } from '@upstream/domain/refusal';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../log.ts';
import { isTimeOver } from './limits/time.ts';

/** What anybody is told of a bug: a sentence and an id that is also in the log. */
export function masked(
  error: unknown,
  log: Log,
  about: Record<string, unknown> = {},
): { message: string; id: string } {
  const id = randomBytes(6).toString('hex');
  log.error({ ...about, fault: id, err: error }, 'fault');
  return {
    id,
    message: `Something went wrong here, not with what you did. Try again; if it happens again, quote ${id}.`,
  };
}

/** The error beneath GraphQL's wrapping. */
export function original(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? original(error.originalError) : error;
}

/** How GraphQL's `errors[]` tells of an error: what the asker can act on as it is, anything else masked. */
export function formatErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (isTimeOver()) return formatted; // its asker has an answer already
    const cause = original(error);
    if (cause instanceof DatabaseBusy) return told(formatted, cause.message, { code: 'DATABASE_BUSY' });
    if (cause instanceof Refusal) {
      log.warn({ code: cause.code, path: formatted.path }, 'a refusal arrived outside its union');
      return told(formatted, cause.message, { code: cause.code });
    }
    if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const badInput = whyNoSuchPage(cause) ?? ofTheRequest(cause, formatted);
    if (badInput) return told(formatted, badInput, { code: 'BAD_USER_INPUT' });
    const { id, message } = masked(cause, log, { path: formatted.path });
    return told(formatted, message, { code: 'FAULT', id });
  };
}

/** What GraphQL says of a request it cannot begin, such as one for a subscription: an error of no field. */
function ofTheRequest(cause: unknown, { path }: GraphQLFormattedError): string | null {
  return cause instanceof GraphQLError && !path ? cause.message : null;
}

function told(
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions };
}
