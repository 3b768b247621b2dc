import {
  DependencyCircle,
  InitiativeClosed,
  MilestoneNeeded,
  MilestoneNotReached,
  MilestoneReached,
  MilestoneWaits,
} from '@upstream/domain/initiatives/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { addMilestone } from './add-milestone.ts';
import { initiativeAnswer, milestoneAnswer } from './answers.ts';
import { changeMilestone } from './change-milestone.ts';
import { reachMilestone } from './reach-milestone.ts';
import { removeMilestone } from './remove-milestone.ts';
import { unreachMilestone } from './unreach-milestone.ts';

const KEY = 'Sending the same request again under it adds nothing.';
const VERSION = 'The version you saw.';

const AddMilestoneInput = builder.inputType('AddMilestoneInput', {
  description: 'A milestone to add.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    title: t.string({ description: 'What is to be reached, at most 120 characters.' }),
    dueOn: t.field({ type: 'Date', description: 'The day by which.' }),
    organisationId: t.id({
      required: false,
      description: 'Which organisation answers for it; yours unless given.',
    }),
    personId: t.id({ required: false, description: 'Who of it does.' }),
    binding: t.boolean({
      required: false,
      description: 'Whether the owners hold one another to it; not unless given.',
    }),
    waitsForIds: t.idList({ required: false, description: 'Milestones that have to be reached before.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const AddMilestoneSuccess = milestoneAnswer('AddMilestoneSuccess', 'The milestone was added.');

builder.mutationField('addMilestone', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AddMilestoneSuccess,
    description: 'An owner adds a milestone.',
    args: { input: t.arg({ type: AddMilestoneInput, description: 'What to add.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, DependencyCircle, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => addMilestone(actor, input, now),
  }),
);

const ChangeMilestoneInput = builder.inputType('ChangeMilestoneInput', {
  description: 'A milestone as it shall be from now on.',
  fields: (t) => ({
    milestoneId: t.id({ description: 'The milestone.' }),
    expectedVersion: t.int({ description: VERSION }),
    title: t.string({ description: 'What is to be reached, at most 120 characters.' }),
    dueOn: t.field({ type: 'Date', description: 'The day by which.' }),
    organisationId: t.id({ description: 'Which organisation answers for it.' }),
    personId: t.id({ required: false, description: 'Who of it does; nobody unless given.' }),
    binding: t.boolean({ description: 'Whether the owners hold one another to it.' }),
    waitsForIds: t.idList({ description: 'All milestones that have to be reached before.' }),
  }),
});

const ChangeMilestoneSuccess = milestoneAnswer('ChangeMilestoneSuccess', 'The milestone was changed.');

builder.mutationField('changeMilestone', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ChangeMilestoneSuccess,
    description: 'An owner changes a milestone. Where it binds, the day first promised stays on record.',
    args: { input: t.arg({ type: ChangeMilestoneInput, description: 'What it shall be.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        StaleVersion,
        DependencyCircle,
        MilestoneReached,
        InitiativeClosed,
      ],
    },
    resolve: (_root, { input }, { actor, now }) => changeMilestone(actor, input, now),
  }),
);

const ReachMilestoneInput = builder.inputType('ReachMilestoneInput', {
  description: 'A milestone that is reached.',
  fields: (t) => ({
    milestoneId: t.id({ description: 'The milestone.' }),
    reachedOn: t.field({ type: 'Date', required: false, description: 'The day it was; today unless given.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const ReachMilestoneSuccess = milestoneAnswer('ReachMilestoneSuccess', 'The milestone is reached.');

builder.mutationField('reachMilestone', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ReachMilestoneSuccess,
    description: 'An owner, or the organisation that answers for it, says that a milestone is reached.',
    args: { input: t.arg({ type: ReachMilestoneInput, description: 'Which, and when.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        StaleVersion,
        MilestoneReached,
        MilestoneWaits,
        InitiativeClosed,
      ],
    },
    resolve: (_root, { input }, { actor, now }) => reachMilestone(actor, input, now),
  }),
);

const UnreachMilestoneInput = builder.inputType('UnreachMilestoneInput', {
  description: 'A milestone that is not reached after all.',
  fields: (t) => ({
    milestoneId: t.id({ description: 'The milestone.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const UnreachMilestoneSuccess = milestoneAnswer('UnreachMilestoneSuccess', 'It is not reached.');

builder.mutationField('unreachMilestone', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UnreachMilestoneSuccess,
    description: 'Takes back that a milestone is reached.',
    args: { input: t.arg({ type: UnreachMilestoneInput, description: 'Which.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        StaleVersion,
        MilestoneNotReached,
        MilestoneNeeded,
        InitiativeClosed,
      ],
    },
    resolve: (_root, { input }, { actor, now }) => unreachMilestone(actor, input, now),
  }),
);

const RemoveMilestoneInput = builder.inputType('RemoveMilestoneInput', {
  description: 'A milestone to remove.',
  fields: (t) => ({
    milestoneId: t.id({ description: 'The milestone.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const RemoveMilestoneSuccess = initiativeAnswer('RemoveMilestoneSuccess', 'The milestone was removed.');

builder.mutationField('removeMilestone', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: RemoveMilestoneSuccess,
    description: 'An owner removes a milestone that nothing hangs on.',
    args: { input: t.arg({ type: RemoveMilestoneInput, description: 'Which.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        StaleVersion,
        MilestoneReached,
        MilestoneNeeded,
        InitiativeClosed,
      ],
    },
    resolve: (_root, { input }, { actor, now }) => removeMilestone(actor, input, now),
  }),
);
