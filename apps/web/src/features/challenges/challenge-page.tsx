import { useSuspenseQuery } from '@apollo/client/react';
import { CHALLENGE_VISIBILITY_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { counted, formatCount } from '@upstream/domain/words/count';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Columns } from '../../ui/columns.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Orgs } from '../../ui/orgs.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { StickyDo } from '../../ui/sticky-do.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ChallengePageQuery } from './challenge-page.generated.ts';
import { ChallengePageDocument } from './challenge-page.generated.ts';
import { Closing } from './closing.tsx';
import { Comments } from './comments.tsx';
import { FollowChallenge } from './follow-challenge.tsx';
import { Initiatives } from './initiatives.tsx';
import { JoinChallenge } from './join-challenge.tsx';
import { Posts } from './posts.tsx';
import { statementParts } from './statement-parts.ts';
import { StewardsPanel } from './stewards-panel.tsx';
import { StewardshipInvitation } from './stewardship-invitation.tsx';
import { usePagePart } from './use-page-part.ts';
import { WhatIsAsked } from './what-is-asked.tsx';
import { WhatJoiningMeans } from './what-joining-means.tsx';
import { WhatWeKnow } from './what-we-know.tsx';
import { WhoHasJoined } from './who-has-joined.tsx';

type Challenge = NonNullable<ChallengePageQuery['challenge']>;

/** One challenge: the need and its evidence, what is asked, what joining means, who is in it, and the way in. */
export function ChallengePage() {
  const { id = '' } = useParams();
  const { challenge } = useSuspenseQuery(ChallengePageDocument, { variables: { id } }).data;
  const viewer = useViewer();
  usePagePart();
  if (!challenge) return <NotFoundPage />;
  const waiting = challenge.viewerCan.approve.allowed ? challenge.waitingOffers.edges.length : 0;
  const canJoin = challenge.openNow && (!viewer || challenge.viewerCan.join.allowed);
  return (
    <>
      <Crumb to="/challenges">Challenges</Crumb>
      <Columns
        stick
        asideLabel="Take part"
        aside={
          <>
            <StewardshipInvitation challenge={challenge} />
            <StewardsPanel challenge={challenge} />
            <JoinChallenge challenge={challenge} />
          </>
        }
      >
        <Head challenge={challenge} />
        <WhatWeKnow challenge={challenge} />
        <WhatIsAsked challenge={challenge} />
        <WhatJoiningMeans challenge={challenge} />
        <WhoHasJoined challenge={challenge} />
        <Initiatives challenge={challenge} />
        <Posts challenge={challenge} />
        <Comments challenge={challenge} />
        {waiting > 0 && (
          <StickyDo>
            <LinkButton wide to="#offers">
              Answer {counted(waiting, 'offer')}
            </LinkButton>
          </StickyDo>
        )}
        {canJoin && waiting === 0 && (
          <StickyDo note="About 90 seconds. Costs nothing.">
            <LinkButton wide to="#join">
              Join this challenge
            </LinkButton>
          </StickyDo>
        )}
      </Columns>
    </>
  );
}

function Head({ challenge }: { challenge: Challenge }) {
  const viewer = useViewer();
  const { said } = statementParts(challenge);
  const partners = challenge.partners.edges.map(({ node }) => node.organisation);
  const hidden = challenge.visibility !== 'PUBLIC' || challenge.status === 'DRAFT';
  return (
    <PageHead
      spoken
      title={said}
      name={challenge.title}
      eyebrow={
        <>
          {said !== challenge.title && <span>{challenge.title}</span>}
          {said === challenge.title && <span>{THEME_WORDS[challenge.theme]}</span>}
          {challenge.places.length > 0 && <span>{challenge.places.map(({ name }) => name).join(', ')}</span>}
          {challenge.partnership && (
            <span>
              <Link to={`/partnerships/${challenge.partnership.id}`}>{challenge.partnership.name}</Link>
            </span>
          )}
        </>
      }
      meta={
        <span className="row">
          {partners.length > 0 && (
            <Orgs
              of={partners}
              more={`${formatCount(challenge.partnerCount)} ${challenge.partnerCount === 1 ? 'has' : 'have'} joined`}
            />
          )}
          <span>
            <Closing of={challenge} />
          </span>
          {hidden && (
            <Tag>
              {challenge.status === 'DRAFT'
                ? 'Draft: only its stewards'
                : CHALLENGE_VISIBILITY_WORDS[challenge.visibility]}
            </Tag>
          )}
          {viewer && <FollowChallenge challenge={challenge} />}
        </span>
      }
    />
  );
}
