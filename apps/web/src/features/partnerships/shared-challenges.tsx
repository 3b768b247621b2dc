import { CHALLENGE_STATUS_WORDS } from '@upstream/domain/words/challenge-words';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { InlineChair } from '../../ui/chair.tsx';
import { Day } from '../../ui/day.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';

type Partnership = PartnershipPage_PartnershipFragment;
type Challenge = Partnership['challenges']['edges'][number]['node'];

/** The challenges the partnership shares, each with who has joined and what is missing. */
export function SharedChallenges({ partnership }: { partnership: Partnership }) {
  const { challenges, id, myMembership } = partnership;
  const member = myMembership?.status === 'ACTIVE' && myMembership.role !== 'OBSERVER';
  const share = (
    <LinkButton kind="second" small to={`/challenges/new?partnership=${id}`}>
      Share a challenge
    </LinkButton>
  );
  return (
    <Section title="Challenges" aside={member && challenges.edges.length > 0 && share}>
      {challenges.edges.length === 0 ? (
        <Empty
          title="No challenge shared yet"
          example="For example: “Nobody should be ill from the home they live in”"
          act={member && share}
        >
          A challenge says one problem in one sentence, and which help is missing. Others can then join.
        </Empty>
      ) : (
        <Lines>
          {challenges.edges.map(({ node }) => (
            <ChallengeItem key={node.id} challenge={node} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

function ChallengeItem({ challenge }: { challenge: Challenge }) {
  const { id, title, status, closesOn, partnerCount, emptyChairCount } = challenge;
  return (
    <li className="stack stack--tight">
      <h3>
        <Link className="plain" to={`/challenges/${id}`}>
          {title}
        </Link>
      </h3>
      <p className="meta row">
        <span>{sentenceCase(counted(partnerCount, 'organisation'))} joined</span>
        {status === 'OPEN' && closesOn && (
          <span>
            Open until <Day day={closesOn} />
          </span>
        )}
        {status !== 'OPEN' && <Tag>{CHALLENGE_STATUS_WORDS[status]}</Tag>}
        {status === 'OPEN' && emptyChairCount > 0 && (
          <InlineChair>{sentenceCase(counted(emptyChairCount, 'empty chair'))}</InlineChair>
        )}
      </p>
    </li>
  );
}
