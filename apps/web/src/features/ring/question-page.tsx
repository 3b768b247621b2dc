import { useSuspenseQuery } from '@apollo/client/react';
import { sentenceCase } from '@upstream/domain/words/count';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { Lines } from '../../ui/lines.tsx';
import { Pips } from '../../ui/pips.tsx';
import { Section } from '../../ui/section.tsx';
import { Standing } from '../../ui/status.tsx';
import { OwnersConfidence } from './owners-confidence.tsx';
import { OwnersWords } from './owners-words.tsx';
import type { RingQuestions_InitiativeFragment } from './question-page.generated.ts';
import { RingQuestionPageDocument } from './question-page.generated.ts';

/** One of the seven questions as the ring answers it. */
export type RingQuestion = RingQuestions_InitiativeFragment['ring']['questions'][number];

/** One question of an initiative: its four facts, the owners' words, and how sure each of them is. */
export function QuestionPage() {
  const { id = '', number = '' } = useParams();
  const { initiative } = useSuspenseQuery(RingQuestionPageDocument, { variables: { id } }).data;
  const question = initiative?.ring.questions.find((each) => `${each.number}` === number);
  useTitle(question?.inFull ?? 'A question');
  if (!initiative || !question) return <NotFoundPage />;
  return (
    <>
      <Section
        first
        title={`${question.number}. ${question.inFull}`}
        aside={
          <Pips
            had={question.facts.filter(({ holds }) => holds).length}
            strength={question.strength}
            absent={question.facts.every(({ available }) => !available)}
          />
        }
        note="Each is true or not, from the record; nobody ticks them."
      >
        <Lines>
          {question.facts.map((fact) => (
            <Fact key={fact.key} of={fact} initiativeId={initiative.id} />
          ))}
        </Lines>
      </Section>
      <OwnersWords initiative={initiative} question={question} />
      <OwnersConfidence initiative={initiative} question={question} />
      <Neighbours initiativeId={initiative.id} number={question.number} />
    </>
  );
}

function Fact({ of, initiativeId }: { of: RingQuestion['facts'][number]; initiativeId: string }) {
  const to = of.recordId && pathOf(of.recordId, initiativeId);
  return (
    <li>
      <span className="row row--apart">
        <span>
          {of.available ? of.sentence : <span className="meta">{nameOf(of.sentence)}</span>}{' '}
          {to && <Link to={to}>Look</Link>}
        </span>
        {of.holds ? (
          <Standing tone="good" mark="good" size="small">
            On record
          </Standing>
        ) : (
          <Standing tone="idle" mark="missing" size="small">
            {of.available ? 'Missing' : 'Not on record'}
          </Standing>
        )}
      </span>
    </li>
  );
}

/** What a fact that is not on record would say; that it is not, stands beside it. */
function nameOf(sentence: string): string {
  return sentenceCase(sentence.replace(/^Not on record: /, ''));
}

function pathOf(recordId: string, initiativeId: string): string | null {
  if (recordId.startsWith('challenge_')) return `/challenges/${recordId}`;
  if (recordId.startsWith('milestone_')) return `/initiatives/${initiativeId}/milestones#${recordId}`;
  if (recordId.startsWith('initiative_')) return `/initiatives/${recordId}/stakes`;
  return null;
}

function Neighbours({ initiativeId, number }: { initiativeId: string; number: number }) {
  const to = (other: number) => `/initiatives/${initiativeId}/questions/${other}`;
  return (
    <div className="row row--apart">
      {number > 1 ? <Link to={to(number - 1)}>Question {number - 1}</Link> : <span />}
      {number < 7 && <Link to={to(number + 1)}>Question {number + 1}</Link>}
    </div>
  );
}
