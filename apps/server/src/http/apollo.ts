import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '@upstream/api/context';
import { transactions } from '@upstream/api/operations';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import { formatErrors } from './faults.ts';
import { graphqlOverHttp } from './graphql-over-http.ts';

/** Apollo Server over our schema, started: no stack traces, no batches, no calls home. */
export async function startApollo(schema: GraphQLSchema, log: Log): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true, // who may is a limit of ours
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors(log),
    logger: log.child({ from: 'apollo' }),
    plugins: [
      transactions,
      graphqlOverHttp,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
