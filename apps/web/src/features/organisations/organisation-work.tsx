import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import { Status } from '../../ui/status.tsx';
import type { OrganisationWork_OrganisationFragment } from './organisation-page.generated.ts';

/** What an organisation owns, has joined and belongs to, as far as the reader may know. */
export function OrganisationWork({
  organisation: data,
}: {
  organisation: OrganisationWork_OrganisationFragment;
}) {
  const initiatives = data.initiatives.edges.map(({ node }) => node);
  const challenges = data.challenges.edges.map(({ node }) => node);
  const partnerships = data.partnerships.edges.map(({ node }) => node);
  if (initiatives.length + challenges.length + partnerships.length === 0) {
    return (
      <Empty
        title="Nothing shared in public yet"
        level={2}
        act={<Link to="/challenges">See the challenges</Link>}
      >
        Here stand the challenges {data.name} has joined and the initiatives it owns with others.
      </Empty>
    );
  }
  return (
    <>
      <Part title="Initiatives it takes part in" of={initiatives}>
        {({ id, title, state }) => (
          <div className="row row--apart">
            <Link to={`/initiatives/${id}`}>{title}</Link>
            <Status of={state ?? null} />
          </div>
        )}
      </Part>
      <Part title="Challenges it has joined or looks after" of={challenges}>
        {({ id, title, openNow }) => (
          <div className="row row--apart">
            <Link to={`/challenges/${id}`}>{title}</Link>
            {openNow && <span className="meta">Open to more partners</span>}
          </div>
        )}
      </Part>
      <Part title="Partnerships" of={partnerships}>
        {({ id, name }) => <Link to={`/partnerships/${id}`}>{name}</Link>}
      </Part>
    </>
  );
}

function Part<Item extends { id: string }>(props: {
  title: string;
  of: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  if (props.of.length === 0) return null;
  return (
    <Section title={props.title}>
      <Lines>
        {props.of.map((item) => (
          <li key={item.id}>{props.children(item)}</li>
        ))}
      </Lines>
    </Section>
  );
}
