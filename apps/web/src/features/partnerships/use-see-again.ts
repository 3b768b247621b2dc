import { useApolloClient } from '@apollo/client/react';
import { PartnershipDocument } from './partnership-page.generated.ts';

/** Reads a partnership as it now stands; gives it back, or null where it is no longer there for the reader. */
export function useSeeAgain(id: string) {
  const client = useApolloClient();
  return async () => {
    const seen = await client.query({
      query: PartnershipDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    return seen.data?.partnership ?? null;
  };
}
