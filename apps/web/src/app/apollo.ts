import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from './possible-types.generated.ts';
import { noteUnderWay } from './under-way.ts';

declare module '@apollo/client' {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

const allButPaging = (args: Record<string, unknown> | null): string[] =>
  Object.keys(args ?? {}).filter((name) => !['first', 'after', 'last', 'before'].includes(name));

const paged = relayStylePagination(allButPaging);

/** The one client of the API. Components see only what their own fragments ask for. */
export const apollo = new ApolloClient({
  link: noteUnderWay.concat(
    new HttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': 'true' },
    }),
  ),
  cache: new InMemoryCache({
    ...possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          challenges: paged,
          initiatives: paged,
          partnerships: paged,
          organisations: paged,
          events: paged,
          mails: paged,
        },
      },
      MyWeek: { keyFields: [], merge: true },
      DutyList: { merge: true },
      Viewer: { keyFields: [], merge: true },
      AuditChain: { keyFields: [], merge: true },
      OrganisationPermissions: { merge: true },
      InitiativePermissions: { merge: true },
      StakePermissions: { merge: true },
      MilestonePermissions: { merge: true },
      Ring: { merge: true },
    },
  }),
  dataMasking: true,
});
