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

interface Part {
  title: string;
  /** The list of all of them, narrowed by this place. */
  list: string;
  more: boolean;
  lines: ReactNode[];
}

/** Some of what is at a place, and the way to the whole list. */
function Some({ title, list, more, lines, first }: Part & { first: boolean }) {
  const aside = (
    <Link to={list}>
      {more ? 'See all' : 'See the list'}
      <span className="vh">: {title}</span>
    </Link>
  );
  return (
    <Section title={title} aside={aside} first={first}>
      <Lines>{lines}</Lines>
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

function partnershipLines({ edges }: AtPlaceQuery['partnerships']) {
  return edges.map(({ node: { id, name, purpose } }) => (
    <li key={id}>
      <Link to={`/partnerships/${id}`}>{name}</Link>
      <span className="meta block">{purpose}</span>
    </li>
  ));
}

function organisationLines({ edges }: AtPlaceQuery['organisations']) {
  return edges.map(({ node }) => (
    <li key={node.id}>
      <Org of={node} to={`/organisations/${node.id}`} />
    </li>
  ));
}

function partsOf({ challenges, initiatives, partnerships, organisations }: AtPlaceQuery, id: string): Part[] {
  const at = `?place=${encodeURIComponent(id)}`;
  return [
    {
      title: 'Open challenges',
      list: `/challenges${at}`,
      more: challenges.totalCount > challenges.edges.length,
      lines: challengeLines(challenges),
    },
    {
      title: 'Initiatives',
      list: `/initiatives${at}`,
      more: initiatives.pageInfo.hasNextPage,
      lines: initiativeLines(initiatives),
    },
    {
      title: 'Partnerships',
      list: `/partnerships${at}`,
      more: partnerships.pageInfo.hasNextPage,
      lines: partnershipLines(partnerships),
    },
    {
      title: 'Organisations',
      list: `/organisations${at}`,
      more: organisations.pageInfo.hasNextPage,
      lines: organisationLines(organisations),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function NoChallenge({ name }: { name: string }) {
  return (
    <Empty
      level={2}
      title={`No open challenge in ${name} yet`}
      example="“Children miss school because their homes are damp.”"
      act={<LinkButton to="/challenges/new">Share a challenge</LinkButton>}
    >
      A challenge is a problem that no organisation can solve alone. Say what it is, and who is missing.
    </Empty>
  );
}

/** What is done about problems at a place: open challenges, initiatives, partnerships and organisations. */
export function AtPlace({ id, name, current }: { id: string; name: string; current: boolean }) {
  const { data } = useSuspenseQuery(AtPlaceDocument, { variables: { id } });
  const parts = partsOf(data, id);
  const teach = current && data.challenges.edges.length === 0;
  return (
    <>
      {teach && <NoChallenge name={name} />}
      {!current && parts.length === 0 && <p className="meta">Nothing is on record here any more.</p>}
      {parts.map((part, at) => (
        <Some key={part.title} {...part} first={at === 0 && !teach} />
      ))}
    </>
  );
}
