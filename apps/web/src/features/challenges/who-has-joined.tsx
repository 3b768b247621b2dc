import { HELP_KIND_WORDS } from '@upstream/domain/words/challenge-words';
import { countInWords } from '@upstream/domain/words/count';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { WhoHasJoined_ChallengeFragment } from './who-has-joined.generated.ts';

const FEW = 7;

/** The organisations that have joined, each with its kind and what it offers; the stewards say so. */
export function WhoHasJoined({ challenge }: { challenge: WhoHasJoined_ChallengeFragment }) {
  const [all, setAll] = useState(false);
  const partners = challenge.partners.edges.map(({ node }) => node);
  const stewards = new Set(
    challenge.stewards.filter(({ status }) => status === 'ACTIVE').map(({ organisation }) => organisation.id),
  );
  const shown = all ? partners : partners.slice(0, FEW);
  const left = partners.length - shown.length;
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
          <li className="row row--apart" key={id}>
            <Org of={organisation} to={`/organisations/${organisation.id}`} />
            <span className="meta">
              {sentence} <span className="vh">Offers: </span>
              {offers.map((help) => (
                <Tag key={help}>{HELP_KIND_WORDS[help]}</Tag>
              ))}
              {stewards.has(organisation.id) && <Tag tone="river">Steward</Tag>}
            </span>
          </li>
        ))}
        {left > 0 && (
          <li>
            <Button kind="quiet" small onPress={() => setAll(true)}>
              Show {countInWords(left)} more
            </Button>
          </li>
        )}
      </Lines>
    </Section>
  );
}
