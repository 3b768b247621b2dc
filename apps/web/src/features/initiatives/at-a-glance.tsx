import { useSuspenseQuery } from '@apollo/client/react';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Day } from '../../ui/day.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AllWords } from '../ring/all-words.tsx';
import { SevenQuestions } from '../ring/seven-questions.tsx';
import type { InitiativeAtAGlanceQuery } from './at-a-glance.generated.ts';
import { InitiativeAtAGlanceDocument } from './at-a-glance.generated.ts';
import { OwnedBy } from './owned-by.tsx';
import { SinceVisit } from './since-visit.tsx';
import { UpdateMoment } from './update-moment.tsx';

type Initiative = NonNullable<InitiativeAtAGlanceQuery['initiative']>;

/** An initiative at a glance: what changed, the ring, who owns it, what was said last and what is due. */
export function AtAGlance() {
  const { id = '' } = useParams();
  const { initiative } = useSuspenseQuery(InitiativeAtAGlanceDocument, { variables: { id } }).data;
  if (!initiative) return <NotFoundPage />;
  return (
    <div className="stack stack--wide">
      <SinceVisit initiative={initiative} />
      <SevenQuestions initiative={initiative} />
      <OwnedBy initiative={initiative} />
      <AllWords initiative={initiative} />
      <Columns asideLabel="What it changes, and by when" aside={<Aside of={initiative} />}>
        <Lately of={initiative} />
      </Columns>
    </div>
  );
}

function Lately({ of }: { of: Initiative }) {
  const { edges } = of.updates;
  const all = (
    <Link className="meta" to="updates">
      All updates
    </Link>
  );
  if (edges.length === 0)
    return (
      <Section first title="Updates">
        <Empty title="Nothing said yet" example="On track. The first forty homes were visited.">
          An update says in words how it stands, with one of the four states.
        </Empty>
      </Section>
    );
  return (
    <Section first title="Updates" aside={all}>
      <Timeline>
        {edges.map(({ node }, at) => (
          <UpdateMoment key={node.id} update={node} latest={at === 0} />
        ))}
      </Timeline>
    </Section>
  );
}

function Aside({ of }: { of: Initiative }) {
  const { places, milestoneCount, reachedMilestones, overdueMilestones, startsOn, endsOn } = of;
  return (
    <>
      <Sheet
        title="What will be different"
        aside={
          of.viewerCan.change.allowed && (
            <Link className="meta" to="change">
              Change
            </Link>
          )
        }
      >
        <p className="record">{of.summary}</p>
        {places.length > 0 && (
          <p className="meta">
            {places.map(({ id, name }, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <Link to={`/places/${id}`}>{name}</Link>
              </Fragment>
            ))}
          </p>
        )}
      </Sheet>
      <Sheet
        title="Milestones"
        aside={
          <Link className="meta" to="milestones">
            All
          </Link>
        }
      >
        <Facts
          of={[
            { name: 'Reached', value: `${reachedMilestones} of ${milestoneCount}` },
            {
              name: 'Overdue',
              value: overdueMilestones === 0 ? 'None' : sentenceCase(counted(overdueMilestones, 'milestone')),
            },
            ...(startsOn ? [{ name: 'First day', value: <Day day={startsOn} as="full" /> }] : []),
            ...(endsOn ? [{ name: 'Last day', value: <Day day={endsOn} as="full" /> }] : []),
          ]}
        />
      </Sheet>
    </>
  );
}
