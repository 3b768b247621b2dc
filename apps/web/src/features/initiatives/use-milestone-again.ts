import { useApolloClient } from '@apollo/client/react';
import type { Milestone } from './milestone-standing.tsx';
import { InitiativeMilestonesDocument } from './milestones-page.generated.ts';

/** Reads one milestone again as it stands now, with its tasks, where somebody else was faster. */
export function useMilestoneAgain(initiativeId: string, milestoneId: string) {
  const client = useApolloClient();
  return async (): Promise<Milestone | undefined> => {
    const { data } = await client.query({
      query: InitiativeMilestonesDocument,
      variables: { id: initiativeId },
      fetchPolicy: 'network-only',
    });
    const milestones = data?.initiative?.milestones.edges.map(({ node }) => node);
    return milestones?.find(({ id }) => id === milestoneId);
  };
}
