import { useApolloClient } from '@apollo/client/react';
import { ViewerDocument } from '../../app/viewer.generated.ts';
import { PeopleAndAccessDocument } from './people.generated.ts';

/** Reads the people and invitations again, and what the reader may do: each verb here can change both. */
export function useSeeAgain(): () => Promise<unknown> {
  const client = useApolloClient();
  return () => client.refetchQueries({ include: [PeopleAndAccessDocument, ViewerDocument] });
}
