import { QUESTIONS } from '@upstream/domain/ring/question';
import { lazy, Suspense } from 'react';
import page from '../../app/public-page.module.css';
import { useTitle } from '../../app/use-title.ts';
import { useDemo } from '../../app/use-viewer.ts';
import { EvenColumns } from '../../ui/columns.tsx';
import { ContourHero } from '../../ui/contour-hero.tsx';
import { Figure } from '../../ui/figure.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Ring } from '../../ui/ring.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './front.module.css';
import { LookAsCards } from './look-as-cards.tsx';

const DemoStory = lazy(async () => ({ default: (await import('./demo-story.tsx')).DemoStory }));

const nothingYet = QUESTIONS.map((question) => ({ question, had: 0, strength: 'EMPTY' as const }));

function SevenQuestions() {
  return (
    <EvenColumns>
      <div className="stack">
        <h2>Seven questions a partnership keeps answering</h2>
        <p>
          Each answer is made of facts in the record: who owns the change, which chairs are empty, what was
          agreed and by when. Nobody ticks them by hand.
        </p>
        <p>
          Read what partnerships are asking for. No account is needed, and joining takes about ninety seconds.
        </p>
        <p className="row">
          <LinkButton kind="second" to="/challenges">
            See the challenges
          </LinkButton>
        </p>
      </div>
      <Figure
        bare
        source={[
          'The ring of an initiative on its first day, with nothing on record yet.',
          'Each dashed contour is filled by a fact.',
        ]}
      >
        <Ring answers={nothingYet} state={null} />
      </Figure>
    </EvenColumns>
  );
}

function WhatItDoes() {
  return (
    <div className={styles.three}>
      <div>
        <h3>Nobody in charge, everybody bound</h3>
        <p>
          Organisations own an initiative as equals. It becomes active only when two have accepted, and nobody
          can commit another’s money.
        </p>
      </div>
      <div>
        <h3>What is missing is in plain sight</h3>
        <p>
          A challenge shows its empty chairs: the room, the hours, the clinic it asked for and does not have.
          A group with six hours a week can fill one.
        </p>
      </div>
      <div>
        <h3>Every step is on record</h3>
        <p>
          Who did what, for which organisation, and when: sealed in a chain that anyone entitled to it can
          check.
        </p>
      </div>
    </div>
  );
}

/** The front page: the one line, and in the demonstration five people in whose place to look. */
export function FrontPage() {
  useTitle('Upstream');
  const demo = useDemo();
  return (
    <>
      <ContourHero>
        <h1>
          <span>Share a problem.</span> <span>Own the change together.</span>{' '}
          <span>Prove what was promised.</span>
        </h1>
        <p className="lead">
          Upstream is where organisations that do not work for each other own one problem together: councils,
          landlords, the NHS, suppliers and voluntary groups.
        </p>
      </ContourHero>
      <div className={page.wrap}>
        {demo && <LookAsCards />}
        {demo ? (
          <Suspense fallback={null}>
            <DemoStory />
          </Suspense>
        ) : (
          <Section title="The seven questions" quiet>
            <SevenQuestions />
          </Section>
        )}
        <Section title="What it does" quiet>
          <WhatItDoes />
        </Section>
      </div>
    </>
  );
}
