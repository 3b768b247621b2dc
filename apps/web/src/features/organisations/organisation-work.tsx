import { useApolloClient } from '@apollo/client/react';
import { Link } from 'react-router';
import { Empty } from '../../ui/empty.tsx';
import { Status } from '../../ui/status.tsx';
import type { OrganisationWork_OrganisationFragment } from './organisation-page.generated.ts';
import {
  MoreOrganisationChallengesDocument,
  MoreOrganisationInitiativesDocument,
  MoreOrganisationPartnershipsDocument,
} from './organisation-work.generated.ts';
import { WorkPart } from './work-part.tsx';

/** What an organisation owns, has joined and belongs to, as far as the reader may know. */
export function OrganisationWork(props: { organisation: OrganisationWork_OrganisationFragment }) {
  const { id, name, initiatives, challenges, partnerships } = props.organisation;
  const more = useMore(id);
  if (initiatives.edges.length + challenges.edges.length + partnerships.edges.length === 0) {
    return (
      <Empty
        title="Nothing shared in public yet"
        level={2}
        act={<Link to="/challenges">See the challenges</Link>}
      >
        Here stand the challenges {name} has joined and the initiatives it owns with others.
      </Empty>
    );
  }
  return (
    <>
      <WorkPart title="Initiatives it takes part in" first={initiatives} next={more.initiatives}>
        {(initiative) => (
          <div className="row row--apart">
            <Link to={`/initiatives/${initiative.id}`}>{initiative.title}</Link>
            <Status of={initiative.state ?? null} />
          </div>
        )}
      </WorkPart>
      <WorkPart title="Challenges it has joined or looks after" first={challenges} next={more.challenges}>
        {(challenge) => (
          <div className="row row--apart">
            <Link to={`/challenges/${challenge.id}`}>{challenge.title}</Link>
            {challenge.openNow && <span className="meta">Open to more partners</span>}
          </div>
        )}
      </WorkPart>
      <WorkPart title="Partnerships" first={partnerships} next={more.partnerships}>
        {(partnership) => <Link to={`/partnerships/${partnership.id}`}>{partnership.name}</Link>}
      </WorkPart>
    </>
  );
}

function useMore(id: string) {
  const client = useApolloClient();
  return {
    initiatives: async (after: string) => {
      const asked = { query: MoreOrganisationInitiativesDocument, variables: { id, after } };
      return (await client.query(asked)).data?.organisation?.initiatives ?? null;
    },
    challenges: async (after: string) => {
      const asked = { query: MoreOrganisationChallengesDocument, variables: { id, after } };
      return (await client.query(asked)).data?.organisation?.challenges ?? null;
    },
    partnerships: async (after: string) => {
      const asked = { query: MoreOrganisationPartnershipsDocument, variables: { id, after } };
      return (await client.query(asked)).data?.organisation?.partnerships ?? null;
    },
  };
}
