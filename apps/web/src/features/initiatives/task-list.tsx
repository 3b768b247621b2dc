import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { DateField } from '../../forms/date-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Day } from '../../ui/day.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Pick } from '../../ui/pick.tsx';
import { ChangeTask } from './change-task.tsx';
import type { Milestone } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { AddTaskDocument, FinishTaskDocument, ReopenTaskDocument } from './milestones-page.generated.ts';
import { Opened } from './opened.tsx';
import { PersonField } from './person-field.tsx';

type Task = Milestone['tasks'][number];

interface Props {
  milestone: Milestone;
  initiative: Milestones_InitiativeFragment;
}

/** The work under a milestone: each task is done or not, by whoever has it or an owner. */
export function TaskList({ milestone, initiative }: Props) {
  const { tasks, viewerCan } = milestone;
  const done = tasks.filter(({ doneOn }) => doneOn).length;
  if (tasks.length === 0 && !viewerCan.addTask.allowed) return null;
  return (
    <Fold title={tasks.length === 0 ? 'Add tasks' : `${done} of ${tasks.length} tasks done`}>
      {tasks.length > 0 && (
        <Lines bare>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} milestone={milestone} initiative={initiative} />
          ))}
        </Lines>
      )}
      {viewerCan.addTask.allowed && <AddTask milestone={milestone} />}
    </Fold>
  );
}

function TaskLine({ task, ...within }: Props & { task: Task }) {
  const [finish] = useMutation(FinishTaskDocument);
  const [reopen] = useMutation(ReopenTaskDocument);
  const { run, refused } = useVerb();
  const variables = { input: { taskId: task.id, expectedVersion: task.version } };
  const about = (
    <>
      {task.organisation.name}
      {task.person && `, ${task.person.name}`}
      {task.doneOn ? (
        <>
          . Done <Day day={task.doneOn} />
        </>
      ) : (
        task.dueOn && (
          <>
            . By <Day day={task.dueOn} />
          </>
        )
      )}
    </>
  );
  const press = () =>
    task.doneOn
      ? run(
          async () => (await reopen({ variables })).data?.reopenTask,
          () => announce('Not done after all.'),
        )
      : run(
          async () => (await finish({ variables })).data?.finishTask,
          () => announce('Done.'),
        );
  return (
    <li id={task.id}>
      <Pick
        kind="checkbox"
        name={task.id}
        value="done"
        word={task.title}
        about={about}
        checked={Boolean(task.doneOn)}
        whyNot={task.mayChange.allowed ? undefined : task.mayChange.reason}
        onChange={() => void press()}
      />
      {task.mayChange.allowed && (
        <Opened word="Change it">{(close) => <ChangeTask {...within} task={task} onClose={close} />}</Opened>
      )}
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
    </li>
  );
}

function AddTask({ milestone }: { milestone: Milestone }) {
  const [add] = useMutation(AddTaskDocument);
  const viewer = useViewer();
  const of = useRecordForm({
    defaults: { title: '', personId: '', dueOn: '' },
    send: async ({ title, personId, dueOn }, idempotencyKey) => {
      const milestoneId = milestone.id;
      const input = { milestoneId, title, personId: personId || null, dueOn: dueOn || null, idempotencyKey };
      return (await add({ variables: { input } })).data?.addTask;
    },
    onSent: () => {
      of.discard();
      announce('The task is added.');
    },
  });
  return (
    <RecordForm of={of} label={`Add a task under “${milestone.title}”`}>
      <TextField of={of} name="title" label="What is to be done?" />
      <PersonField
        of={of}
        name="personId"
        label="Who of your organisation?"
        organisationId={viewer?.actingFor?.id ?? ''}
      />
      <DateField of={of} name="dueOn" label="By which day?" optional />
      <SendButton of={of} kind="second" seenBy="Your organisation has it. Seen with the milestone.">
        Add the task
      </SendButton>
    </RecordForm>
  );
}
