import { HELP_KIND_WORDS } from '@upstream/domain/words/challenge-words';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { useFew } from './few.tsx';
import type { WhoHasJoined_ChallengeFragment } from './who-has-joined.generated.ts';
import styles from './who-has-joined.module.css';

const FEW = 5;

/** The organisations that have joined, each with its kind and what it offers; the stewards say so. */
export function WhoHasJoined({ challenge }: { challenge: WhoHasJoined_ChallengeFragment }) {
  const partners = challenge.partners.edges.map(({ node }) => node);
  const stewards = new Set(
    challenge.stewards.filter(({ status }) => status === 'ACTIVE').map(({ organisation }) => organisation.id),
  );
  const { shown, showAll } = useFew(partners, FEW);
  if (partners.length === 0)
    return (
      <Section title="Who has joined">
        <Empty title="Nobody yet">
          Whoever joins first gives others courage: your group’s name and offer would stand here.
        </Empty>
      </Section>
    );
  return (
    <Section title="Who has joined">
      <Lines>
        {shown.map(({ id, organisation, sentence, offers }) => (
          <li className={styles.joined} key={id}>
            <Org
              of={organisation}
              to={`/organisations/${organisation.id}`}
              {...(stewards.has(organisation.id) && {
                under: `${ORGANISATION_KIND_WORDS[organisation.kind]}, steward`,
              })}
            />
            <span className="meta">
              {sentence}
              <span className={`${styles.gives} micro`}>
                <span className="vh">Gives: </span>
                {offers.map((help) => HELP_KIND_WORDS[help]).join(', ')}
              </span>
            </span>
          </li>
        ))}
        {showAll && <li>{showAll}</li>}
      </Lines>
    </Section>
  );
}
