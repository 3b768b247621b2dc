import { useSuspenseQuery } from '@apollo/client/react';
import { THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { counted } from '@upstream/domain/words/count';
import { INITIATIVE_STATUS_WORDS } from '@upstream/domain/words/initiative-words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Day } from '../../ui/day.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { Status } from '../../ui/status.tsx';
import type { AtPlaceQuery } from './at-place.generated.ts';
import { AtPlaceDocument } from './at-place.generated.ts';

/** Some of what is at a place, and the way to the whole list, narrowed by this place. */
function Some(props: { title: string; all: string; more: boolean; lines: ReactNode[] }) {
  if (props.lines.length === 0) return null;
  const aside = (
    <Link to={props.all}>
      {props.more ? 'See all' : 'See the list'}
      <span className="vh">: {props.title}</span>
    </Link>
  );
  return (
    <Section title={props.title} aside={aside}>
      <Lines>{props.lines}</Lines>
    </Section>
  );
}

function challengeLines({ edges }: AtPlaceQuery['challenges']) {
  return edges.map(({ node: { id, title, theme, partnerCount, closesOn } }) => (
    <li key={id}>
      <Link to={`/challenges/${id}`}>{title}</Link>
      <span className="meta block">
        {THEME_WORDS[theme]}, {counted(partnerCount, 'organisation')} joined
        {closesOn && (
          <>
            , closes <Day day={closesOn} />
          </>
        )}
      </span>
    </li>
  ));
}

function initiativeLines({ edges }: AtPlaceQuery['initiatives']) {
  return edges.map(({ node: { id, title, state, status } }) => (
    <li key={id} className="row row--apart">
      <Link to={`/initiatives/${id}`}>{title}</Link>
      {status === 'ACTIVE' ? <Status of={state} size="small" /> : INITIATIVE_STATUS_WORDS[status]}
    </li>
  ));
}

function Nothing({ name }: { name: string }) {
  return (
    <Section title={`Challenges in ${name}`} quiet first>
      <Empty
        title={`No open challenge in ${name} yet`}
        example="“Children miss school because their homes are damp.”"
        act={<LinkButton to="/challenges/new">Share a challenge</LinkButton>}
      >
        A challenge is a problem that no organisation can solve alone. Say what it is, and who is missing.
      </Empty>
    </Section>
  );
}

/** What is done about problems at a place: open challenges, initiatives, organisations and partnerships. */
export function AtPlace({ id, name }: { id: string; name: string }) {
  const { data } = useSuspenseQuery(AtPlaceDocument, { variables: { id } });
  const { challenges, initiatives, organisations, partnerships } = data;
  const list = (noun: string) => `/${noun}?place=${encodeURIComponent(id)}`;
  return (
    <>
      {challenges.edges.length === 0 && <Nothing name={name} />}
      <Some
        title="Open challenges"
        all={list('challenges')}
        more={challenges.totalCount > challenges.edges.length}
        lines={challengeLines(challenges)}
      />
      <Some
        title="Initiatives"
        all={list('initiatives')}
        more={initiatives.pageInfo.hasNextPage}
        lines={initiativeLines(initiatives)}
      />
      <Some
        title="Partnerships"
        all={list('partnerships')}
        more={partnerships.pageInfo.hasNextPage}
        lines={partnerships.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/partnerships/${node.id}`}>{node.name}</Link>
            <span className="meta block">{node.purpose}</span>
          </li>
        ))}
      />
      <Some
        title="Organisations"
        all={list('organisations')}
        more={organisations.pageInfo.hasNextPage}
        lines={organisations.edges.map(({ node }) => (
          <li key={node.id}>
            <Org of={node} to={`/organisations/${node.id}`} />
          </li>
        ))}
      />
    </>
  );
}
