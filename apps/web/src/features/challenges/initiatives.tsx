import { Link } from 'react-router';
import { useViewer } from '../../app/use-viewer.ts';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import type { Initiatives_ChallengeFragment } from './initiatives.generated.ts';

/** The initiatives that answer a challenge, and the way to propose one. */
export function Initiatives({ challenge }: { challenge: Initiatives_ChallengeFragment }) {
  const viewer = useViewer();
  const propose = viewer && (
    <LinkButton kind="second" small to={`/initiatives/new?challenge=${challenge.id}`}>
      Propose an initiative
    </LinkButton>
  );
  const { initiatives } = challenge;
  if (initiatives.length === 0)
    return (
      <Section title="Initiatives that answer it">
        <Empty title="None yet" act={propose} example="One visit by everybody instead of three.">
          An initiative is a piece of change that two or more organisations own as equals.
        </Empty>
      </Section>
    );
  return (
    <Section title="Initiatives that answer it" aside={propose}>
      <Lines>
        {initiatives.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/initiatives/${id}`}>{title}</Link>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
