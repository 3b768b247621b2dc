import { useSuspenseQuery } from '@apollo/client/react';
import { QUESTIONS } from '@upstream/domain/ring/question';
import { EvenColumns } from '../../ui/columns.tsx';
import { Figure } from '../../ui/figure.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Ring } from '../../ui/ring.tsx';
import type { RingAnswer } from '../../ui/ring-answer.ts';
import { Section } from '../../ui/section.tsx';
import type { DemoStoryQuery } from './demo-story.generated.ts';
import { DemoStoryDocument } from './demo-story.generated.ts';
import styles from './front.module.css';

type Initiative = DemoStoryQuery['initiatives']['edges'][number]['node'];

function answersOf({ ring }: Initiative): RingAnswer[] {
  return ring.questions.flatMap(({ number, strength, facts }) => {
    const question = QUESTIONS.find((each) => each === number);
    if (!question) return [];
    const had = facts.filter(({ holds }) => holds).length;
    return [{ question, strength, had, absent: facts.every(({ available }) => !available) }];
  });
}

/** What the demonstration tells, from the record itself: a shared problem, and the initiative that needs help. */
export function DemoStory() {
  const { initiatives } = useSuspenseQuery(DemoStoryDocument).data;
  const initiative = initiatives.edges[0]?.node;
  if (!initiative) return null;
  const [challenge] = initiative.challenges;
  return (
    <Section title="The story in this demo">
      <EvenColumns>
        <div className="stack">
          {challenge && <p className={`record ${styles.says}`}>{challenge.statement}</p>}
          <p>
            Several organisations answer it together. {initiative.summary} Whoever owns it keeps answering
            seven questions; each answer is made of facts in the record, and nobody ticks them by hand.
          </p>
          <p className="row">
            <LinkButton kind="second" to={challenge ? `/challenges/${challenge.id}` : '/challenges'}>
              Read the challenge
            </LinkButton>
            <LinkButton kind="second" to={`/initiatives/${initiative.id}`}>
              Open the initiative
            </LinkButton>
          </p>
        </div>
        <Figure
          bare
          source={[
            `${initiative.title}, as it stands now: the seven questions a partnership keeps answering.`,
            'A filled contour is a fact on record. A dashed one is missing.',
          ]}
        >
          <Ring answers={answersOf(initiative)} state={initiative.state} />
        </Figure>
      </EvenColumns>
    </Section>
  );
}
