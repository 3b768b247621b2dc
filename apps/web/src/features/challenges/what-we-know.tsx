import { joinNames } from '@upstream/domain/words/count';
import { Day } from '../../ui/day.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Quote } from '../../ui/quote.tsx';
import { Section } from '../../ui/section.tsx';
import { useFew } from './few.tsx';
import { statementParts } from './statement-parts.ts';
import type { WhatWeKnow_ChallengeFragment } from './what-we-know.generated.ts';

const FEW = 3;

type Evidence = WhatWeKnow_ChallengeFragment['evidence'][number];

/** The rest of the statement, and the evidence: words, figures with source and day, voices, links. */
export function WhatWeKnow({ challenge }: { challenge: WhatWeKnow_ChallengeFragment }) {
  const { rest } = statementParts(challenge);
  const { shown, showAll } = useFew(inOrder(challenge.evidence), FEW);
  const of = (kind: Evidence['kind']) => shown.filter((piece) => piece.kind === kind);
  const [figures, links, words] = [of('FIGURE'), of('LINK'), of('WORDS')];
  return (
    <>
      {(rest.length > 0 || challenge.evidence.length > 0) && (
        <Section title="What we know" first>
          <div className="stack">
            {rest.map((paragraph) => (
              <p className="record" key={paragraph}>
                {paragraph}
              </p>
            ))}
            {words
              .filter(({ source }) => !source)
              .map((piece) => (
                <p key={piece.id}>{piece.words}</p>
              ))}
            {figures.length > 0 && <Figures figures={figures} />}
            {words.map(
              (piece) =>
                piece.source && (
                  <Quote key={piece.id} by={piece.source}>
                    {piece.words}
                  </Quote>
                ),
            )}
            {links.length > 0 && <Links links={links} />}
            {showAll && <div>{showAll}</div>}
          </div>
        </Section>
      )}
      <Section title="Who it hurts">
        {challenge.whoItHurts.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
    </>
  );
}

/** As it is shown: plain words, figures, what somebody said, links. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const rank = ({ kind, source }: Evidence) => (kind === 'FIGURE' ? 1 : kind === 'LINK' ? 3 : source ? 2 : 0);
  return [...evidence].sort((one, other) => rank(one) - rank(other));
}

function Figures({ figures }: { figures: Evidence[] }) {
  const bySource = new Map(
    figures.map((figure) => [`${figure.source} ${figure.asAt} ${figure.url}`, figure]),
  );
  const sources = [...bySource.values()];
  const enteredBy = [...new Set(figures.flatMap(({ addedFor }) => addedFor?.name ?? []))];
  return (
    <>
      <Facts
        row
        figures
        of={figures.map(({ words, figure }) => ({ name: words, value: <WithUnit figure={figure ?? ''} /> }))}
      />
      <p className="micro">
        {sources.length === 1 ? 'Source: ' : 'Sources: '}
        {sources.map(({ id, source, asAt, url }, at) => (
          <span key={id}>
            {at > 0 && '; '}
            {url ? <a href={url}>{source}</a> : source}, as at {asAt && <Day day={asAt} as="full" />}
          </span>
        ))}
        {enteredBy.length > 0 && `. Entered by ${joinNames(enteredBy)}.`}
      </p>
    </>
  );
}

function Links({ links }: { links: Evidence[] }) {
  return (
    <ul>
      {links.map(({ id, words, url, source }) => (
        <li key={id}>
          <a href={url ?? undefined} rel="noreferrer">
            {words}
          </a>
          {source && <span className="micro"> {source}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A figure as printed: the number large, its unit small. */
function WithUnit({ figure }: { figure: string }) {
  const [number = '', ...unit] = figure.split(' ');
  return (
    <>
      {number} {unit.length > 0 && <small>{unit.join(' ')}</small>}
    </>
  );
}
