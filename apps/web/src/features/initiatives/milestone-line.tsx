import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Day } from '../../ui/day.tsx';
import { Org } from '../../ui/org.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ChangeMilestone } from './change-milestone.tsx';
import { type Milestone, MilestoneStanding } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import {
  ReachMilestoneDocument,
  RemoveMilestoneDocument,
  UnreachMilestoneDocument,
} from './milestones-page.generated.ts';
import { Opened } from './opened.tsx';
import { TaskList } from './task-list.tsx';

interface Props {
  milestone: Milestone;
  initiative: Milestones_InitiativeFragment;
}

/** One milestone: its day, who answers for it, what it waits for, its tasks, and what may be done about it. */
export function MilestoneLine({ milestone, initiative }: Props) {
  const { title, binding, organisation, person, dueOn, firstDueOn, waitsFor, viewerCan } = milestone;
  return (
    <li id={milestone.id}>
      <div className="stack stack--tight">
        <span className="row row--apart">
          <b>{title}</b>
          <MilestoneStanding of={milestone} />
        </span>
        <span className="row">
          <Org of={organisation} under={person ? `Answers for it: ${person.name}` : 'Answers for it'} />
          {binding && <Tag>Binding</Tag>}
          {firstDueOn !== dueOn && (
            <span className="micro">
              First promised for <Day day={firstDueOn} as="full" />
            </span>
          )}
        </span>
        {waitsFor.length > 0 && (
          <p className="meta">Waits for {waitsFor.map((other) => `“${other.title}”`).join(', ')}</p>
        )}
        <TaskList milestone={milestone} initiative={initiative} />
        <Reaching milestone={milestone} />
        {viewerCan.change.allowed && (
          <Opened word="Change it">
            {(close) => <ChangeMilestone initiative={initiative} milestone={milestone} onClose={close} />}
          </Opened>
        )}
      </div>
    </li>
  );
}

function Reaching({ milestone }: { milestone: Milestone }) {
  const { run, doing, refused } = useVerb();
  const [reach] = useMutation(ReachMilestoneDocument);
  const [unreach] = useMutation(UnreachMilestoneDocument);
  const variables = { input: { milestoneId: milestone.id, expectedVersion: milestone.version } };
  const { viewerCan, reachedOn } = milestone;
  return (
    <>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <div className="row">
        {viewerCan.change.allowed && !reachedOn && (
          <Button
            small
            kind="second"
            busy={doing}
            whyNot={viewerCan.reach.allowed ? undefined : viewerCan.reach.reason}
            onPress={() =>
              void run(
                async () => (await reach({ variables })).data?.reachMilestone,
                () => announce('Reached, today.'),
              )
            }
          >
            It is reached
          </Button>
        )}
        {viewerCan.unreach.allowed && (
          <Button
            small
            kind="quiet"
            busy={doing}
            onPress={() =>
              void run(
                async () => (await unreach({ variables })).data?.unreachMilestone,
                () => announce('It counts as not reached again. Both are on record.'),
              )
            }
          >
            Not reached after all
          </Button>
        )}
        {viewerCan.remove.allowed && <Remove milestone={milestone} />}
      </div>
    </>
  );
}

function Remove({ milestone }: { milestone: Milestone }) {
  const { run, doing, refused } = useVerb();
  const [remove] = useMutation(RemoveMilestoneDocument);
  const variables = { input: { milestoneId: milestone.id, expectedVersion: milestone.version } };
  return (
    <Button
      small
      kind="quiet"
      busy={doing}
      whyNot={refused ?? undefined}
      onPress={() =>
        void run(
          async () => (await remove({ variables })).data?.removeMilestone,
          () => announce('The milestone is removed.'),
        )
      }
    >
      Remove
    </Button>
  );
}
