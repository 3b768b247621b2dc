import type { ApolloServerPlugin } from '@apollo/server';
import { DatabaseBusy } from '@upstream/db/database-busy';
import { original } from './faults.ts';

// What a client of `application/json` did wrong in its document is told with status 200, says GraphQL over HTTP
// (2025, "application/json", 6.4.1); Apollo says 400.
const IN_THE_DOCUMENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Makes status codes those of GraphQL over HTTP, and a busy database a 503 that says when to come again. */
export const graphqlOverHttp: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const busy = errors?.map(original).find((error) => error instanceof DatabaseBusy);
        if (busy) {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(busy.retryAfter));
          return;
        }
        const body = response.body;
        if (body.kind !== 'single' || 'data' in body.singleResult) return;
        if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
        const inTheDocument = body.singleResult.errors?.every(({ extensions }) =>
          IN_THE_DOCUMENT.has(String(extensions?.['code'])),
        );
        if (inTheDocument && response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
