import { joinNames } from '@upstream/domain/words/count';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { AskLine, Asks } from '../../ui/asks.tsx';
import { Day } from '../../ui/day.tsx';
import { Section } from '../../ui/section.tsx';
import { useFew } from './few.tsx';
import { helpIcon } from './help-icon.ts';
import type { WhatIsAsked_ChallengeFragment } from './what-is-asked.generated.ts';

const FEW = 5;

/** What is asked: what, how much, until when, and whether the chair is filled and by whom. */
export function WhatIsAsked({ challenge }: { challenge: WhatIsAsked_ChallengeFragment }) {
  const missing = challenge.asks.filter(({ filled }) => !filled);
  const asks = [...missing, ...challenge.asks.filter(({ filled }) => filled)];
  const { shown, showAll } = useFew(asks, Math.max(FEW, missing.length));
  return (
    <Section title="What is asked">
      {asks.length === 0 ? (
        <p className="meta">Nothing in particular yet. Any help that fits the problem is welcome.</p>
      ) : (
        <>
          <Asks>
            {shown.map((ask) => (
              <AskLine
                key={ask.id}
                icon={helpIcon[ask.help]}
                what={ask.what}
                filled={ask.filled}
                about={<AboutAsk ask={ask} />}
              />
            ))}
          </Asks>
          {showAll && <div>{showAll}</div>}
        </>
      )}
    </Section>
  );
}

function AboutAsk({ ask }: { ask: WhatIsAsked_ChallengeFragment['asks'][number] }) {
  const { amount, organisationKind, neededUntil, filledBy } = ask;
  const names = filledBy.map(({ organisation }) => organisation.name);
  const sentence = (text: string) => `${text.replace(/[.\s]+$/, '')}. `;
  return (
    <>
      {amount && sentence(amount)}
      {organisationKind && !ask.filled && sentence(`Perhaps a ${lower(organisationKind)}`)}
      {neededUntil && (
        <>
          Until <Day day={neededUntil} />.{' '}
        </>
      )}
      {names.length > 0 && sentence(joinNames(names))}
    </>
  );
}

function lower(kind: keyof typeof ORGANISATION_KIND_WORDS): string {
  const word = ORGANISATION_KIND_WORDS[kind];
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}
