import { useSuspenseQuery } from '@apollo/client/react';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import { Views } from '../../ui/views.tsx';
import { MilestoneBoard } from './milestone-board.tsx';
import { AddMilestone } from './milestone-form.tsx';
import { MilestoneLine } from './milestone-line.tsx';
import { MilestoneYears } from './milestone-years.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { InitiativeMilestonesDocument } from './milestones-page.generated.ts';

const VIEWS = ['list', 'board', 'timeline'] as const;

/** What is to be reached in an initiative, with the tasks under it: as a list, a board, or a timeline. */
export function MilestonesPage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { initiative } = useSuspenseQuery(InitiativeMilestonesDocument, { variables: { id } }).data;
  if (!initiative) return <NotFoundPage />;
  const view = VIEWS.find((each) => each === search.get('view')) ?? 'list';
  const look = (next: string) =>
    setSearch(next === 'list' ? {} : { view: next }, { replace: true, preventScrollReset: true });
  const { reachedMilestones, milestoneCount, overdueMilestones } = initiative;
  return (
    <Section
      first
      title={
        milestoneCount === 0 ? 'Milestones' : `${reachedMilestones} of ${milestoneCount} milestones reached`
      }
      aside={
        <Views
          label="View"
          chosen={view}
          onChoose={look}
          views={[
            { id: 'list', word: 'List', icon: 'list' },
            { id: 'board', word: 'Board', icon: 'board' },
            { id: 'timeline', word: 'Timeline', icon: 'timeline' },
          ]}
        />
      }
    >
      <div className="stack">
        {overdueMilestones > 0 && (
          <p className="meta">
            {sentenceCase(counted(overdueMilestones, 'milestone is', 'milestones are'))} overdue.
          </p>
        )}
        <Shown initiative={initiative} view={view} />
      </div>
      {initiative.viewerCan.addMilestone.allowed && (
        <Fold title="Add a milestone" open={milestoneCount === 0}>
          <AddMilestone initiative={initiative} />
        </Fold>
      )}
    </Section>
  );
}

function Shown(props: { initiative: Milestones_InitiativeFragment; view: (typeof VIEWS)[number] }) {
  const { initiative, view } = props;
  const milestones = initiative.milestones.edges.map(({ node }) => node);
  if (milestones.length === 0)
    return (
      <Empty title="No milestone yet" example="The first hundred joint visits, by 30 June. Binding.">
        A milestone is a point the owners mean to reach by a day, with an organisation that answers for it.
      </Empty>
    );
  if (view === 'board') return <MilestoneBoard of={milestones} />;
  if (view === 'timeline') return <MilestoneYears of={milestones} />;
  return (
    <Lines>
      {milestones.map((milestone) => (
        <MilestoneLine key={milestone.id} milestone={milestone} initiative={initiative} />
      ))}
    </Lines>
  );
}
