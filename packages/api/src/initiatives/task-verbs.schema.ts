import { InitiativeClosed } from '@upstream/domain/initiatives/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { addTask } from './add-task.ts';
import { milestoneAnswer } from './answers.ts';
import { changeTask } from './change-task.ts';
import { finishTask } from './finish-task.ts';
import { reopenTask } from './reopen-task.ts';

const KEY = 'Sending the same request again under it adds nothing.';
const VERSION = 'The version you saw.';

const AddTaskInput = builder.inputType('AddTaskInput', {
  description: 'A task to add.',
  fields: (t) => ({
    milestoneId: t.id({ description: 'The milestone.' }),
    title: t.string({ description: 'What is to be done, at most 120 characters.' }),
    organisationId: t.id({ required: false, description: 'Which organisation has it; yours unless given.' }),
    personId: t.id({ required: false, description: 'Who of it.' }),
    dueOn: t.field({ type: 'Date', required: false, description: 'The day by which.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const AddTaskSuccess = milestoneAnswer('AddTaskSuccess', 'The task was added.');

builder.mutationField('addTask', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AddTaskSuccess,
    description: 'Adds a task under a milestone.',
    args: { input: t.arg({ type: AddTaskInput, description: 'What to add.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => addTask(actor, input, now),
  }),
);

const ChangeTaskInput = builder.inputType('ChangeTaskInput', {
  description: 'A task as it shall be from now on.',
  fields: (t) => ({
    taskId: t.id({ description: 'The task.' }),
    expectedVersion: t.int({ description: VERSION }),
    title: t.string({ description: 'What is to be done, at most 120 characters.' }),
    organisationId: t.id({ description: 'Which organisation has it.' }),
    personId: t.id({ required: false, description: 'Who of it; nobody unless given.' }),
    dueOn: t.field({ type: 'Date', required: false, description: 'The day by which.' }),
  }),
});

const ChangeTaskSuccess = milestoneAnswer('ChangeTaskSuccess', 'The task was changed.');

builder.mutationField('changeTask', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ChangeTaskSuccess,
    description: 'Changes a task.',
    args: { input: t.arg({ type: ChangeTaskInput, description: 'What it shall be.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => changeTask(actor, input, now),
  }),
);

const FinishTaskInput = builder.inputType('FinishTaskInput', {
  description: 'A task that is done.',
  fields: (t) => ({
    taskId: t.id({ description: 'The task.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const FinishTaskSuccess = milestoneAnswer('FinishTaskSuccess', 'The task is done.');

builder.mutationField('finishTask', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: FinishTaskSuccess,
    description: 'Says that a task is done, today.',
    args: { input: t.arg({ type: FinishTaskInput, description: 'Which.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => finishTask(actor, input, now),
  }),
);

const ReopenTaskInput = builder.inputType('ReopenTaskInput', {
  description: 'A task that is not done after all.',
  fields: (t) => ({
    taskId: t.id({ description: 'The task.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const ReopenTaskSuccess = milestoneAnswer('ReopenTaskSuccess', 'The task is not done.');

builder.mutationField('reopenTask', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ReopenTaskSuccess,
    description: 'Takes back that a task is done.',
    args: { input: t.arg({ type: ReopenTaskInput, description: 'Which.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => reopenTask(actor, input, now),
  }),
);
