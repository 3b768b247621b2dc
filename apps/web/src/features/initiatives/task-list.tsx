import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
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
import type { Milestone } from './milestone-standing.tsx';
import { AddTaskDocument, FinishTaskDocument, ReopenTaskDocument } from './milestones-page.generated.ts';

type Task = Milestone['tasks'][number];

/** The work under a milestone: each task is done or not, by whoever has it or an owner. */
export function TaskList({ milestone }: { milestone: Milestone }) {
  const { tasks, viewerCan } = milestone;
  const done = tasks.filter(({ doneOn }) => doneOn).length;
  if (tasks.length === 0 && !viewerCan.addTask.allowed) return null;
  return (
    <Fold title={tasks.length === 0 ? 'Add tasks' : `${done} of ${tasks.length} tasks done`}>
      {tasks.length > 0 && (
        <Lines bare>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </Lines>
      )}
      {viewerCan.addTask.allowed && <AddTask milestone={milestone} />}
    </Fold>
  );
}

function TaskLine({ task }: { task: Task }) {
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
  const of = useRecordForm({
    defaults: { title: '', dueOn: '' },
    send: async ({ title, dueOn }, idempotencyKey) => {
      const input = { milestoneId: milestone.id, title, dueOn: dueOn || null, idempotencyKey };
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
      <DateField of={of} name="dueOn" label="By which day?" optional />
      <SendButton of={of} kind="second" seenBy="Your organisation has it. Seen with the milestone.">
        Add the task
      </SendButton>
    </RecordForm>
  );
}
