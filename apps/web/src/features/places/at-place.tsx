import { useSuspenseQuery } from '@apollo/client/react';
import { THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { counted, formatCount, sentenceCase } from '@upstream/domain/words/count';
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
  /** How many there are in all. */
  count: number;
  lines: ReactNode[];
}

/** Some of what is at a place, and the way to the whole list. */
function Some({ title, list, count, lines }: Part) {
  const aside = (
    <Link to={list}>
      {count > lines.length ? `See all ${formatCount(count)}` : 'See the list'}
      <span className="vh">: {title}</span>
    </Link>
  );
  return (
    <Section title={title} aside={aside}>
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

function partsOf(data: AtPlaceQuery, id: string): Part[] {
  const { challenges, initiatives, partnerships, organisations } = data;
  const there = data.place?.summary;
  const at = `?place=${encodeURIComponent(id)}`;
  return [
    {
      title: 'Open challenges',
      list: `/challenges${at}`,
      count: there?.openChallenges ?? 0,
      lines: challengeLines(challenges),
    },
    {
      title: 'Initiatives',
      list: `/initiatives${at}`,
      count: there?.initiatives ?? 0,
      lines: initiativeLines(initiatives),
    },
    {
      title: 'Partnerships',
      list: `/partnerships${at}`,
      count: there?.partnerships ?? 0,
      lines: partnershipLines(partnerships),
    },
    {
      title: 'Organisations',
      list: `/organisations${at}`,
      count: there?.organisations ?? 0,
      lines: organisationLines(organisations),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** How much is there in all, in one sentence. */
function Counts({ of }: { of: NonNullable<AtPlaceQuery['place']>['summary'] }) {
  const counts = [
    counted(of.openChallenges, 'open challenge'),
    counted(of.initiatives, 'initiative'),
    counted(of.partnerships, 'partnership'),
    counted(of.organisations, 'organisation'),
  ];
  return (
    <p className="meta">
      {sentenceCase(counts.slice(0, -1).join(', '))} and {counts.at(-1)}, what lies within it included.
    </p>
  );
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
      {data.place && parts.length > 0 && <Counts of={data.place.summary} />}
      {teach && <NoChallenge name={name} />}
      {!current && parts.length === 0 && <p className="meta">Nothing is on record here any more.</p>}
      {parts.map((part) => (
        <Some key={part.title} {...part} />
      ))}
    </>
  );
}
