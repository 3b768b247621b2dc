import { InitiativeClosed } from '@upstream/domain/initiatives/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { addUpdate } from './add-update.ts';
import { initiativeAnswer } from './answers.ts';
import { changeInitiative } from './change-initiative.ts';
import { closeInitiative } from './close-initiative.ts';
import { proposeInitiative } from './propose-initiative.ts';
import { visitInitiative } from './visit-initiative.ts';
import { InitiativeStateRef, InitiativeVisibilityRef } from './words.schema.ts';

const KEY = 'Sending the same request again under it adds nothing.';
const VERSION = 'The version you saw.';

const ProposeInitiativeInput = builder.inputType('ProposeInitiativeInput', {
  description: 'An initiative to propose.',
  fields: (t) => ({
    title: t.string({ description: 'What it is called, at most 120 characters.' }),
    summary: t.string({ description: 'What will be different, at most 2,000 characters.' }),
    visibility: t.field({ type: InitiativeVisibilityRef, description: 'Who may know of it.' }),
    partnershipId: t.id({ required: false, description: 'A partnership your organisation belongs to.' }),
    challengeIds: t.idList({ description: 'The challenges it answers, at least one.' }),
    coOwnerIds: t.idList({ description: 'The organisations invited to own it with yours, at least one.' }),
    placeIds: t.idList({
      required: false,
      description: 'The places it changes; those of its challenges unless given.',
    }),
    startsOn: t.field({ type: 'Date', required: false, description: 'Its first day.' }),
    endsOn: t.field({ type: 'Date', required: false, description: 'Its last day.' }),
    accountablePersonId: t.id({ description: 'Who of your organisation answers for its part.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const ProposeInitiativeSuccess = initiativeAnswer('ProposeInitiativeSuccess', 'The initiative was proposed.');

builder.mutationField('proposeInitiative', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ProposeInitiativeSuccess,
    description: 'Your organisation proposes an initiative as its first owner and invites the others.',
    args: { input: t.arg({ type: ProposeInitiativeInput, description: 'What to propose.' }) },
    errors: { types: [InvalidInput, NotPermitted, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => proposeInitiative(actor, input, now),
  }),
);

const ChangeInitiativeInput = builder.inputType('ChangeInitiativeInput', {
  description: 'What an initiative says of itself from now on.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    expectedVersion: t.int({ description: VERSION }),
    title: t.string({ description: 'What it is called, at most 120 characters.' }),
    summary: t.string({ description: 'What will be different, at most 2,000 characters.' }),
    startsOn: t.field({ type: 'Date', required: false, description: 'Its first day.' }),
    endsOn: t.field({ type: 'Date', required: false, description: 'Its last day.' }),
    visibility: t.field({
      type: InitiativeVisibilityRef,
      required: false,
      description: 'Who may know of it, with all that was written in it; as before unless given.',
    }),
    placeIds: t.idList({ required: false, description: 'The places it changes; as before unless given.' }),
  }),
});

const ChangeInitiativeSuccess = initiativeAnswer('ChangeInitiativeSuccess', 'The initiative was changed.');

builder.mutationField('changeInitiative', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ChangeInitiativeSuccess,
    description: 'An owner changes what an initiative says of itself.',
    args: { input: t.arg({ type: ChangeInitiativeInput, description: 'What it says from now on.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => changeInitiative(actor, input, now),
  }),
);

const CloseInitiativeInput = builder.inputType('CloseInitiativeInput', {
  description: 'An initiative to close.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const CloseInitiativeSuccess = initiativeAnswer('CloseInitiativeSuccess', 'The initiative was closed.');

builder.mutationField('closeInitiative', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CloseInitiativeSuccess,
    description: 'An owner closes an initiative. Its record stays and no longer changes.',
    args: { input: t.arg({ type: CloseInitiativeInput, description: 'Which.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => closeInitiative(actor, input, now),
  }),
);

const AddUpdateInput = builder.inputType('AddUpdateInput', {
  description: 'How an initiative stands.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    state: t.field({ type: InitiativeStateRef, description: 'One of the four states.' }),
    words: t.string({ description: 'What happened and what is needed, at most 2,000 characters.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const AddUpdateSuccess = initiativeAnswer('AddUpdateSuccess', 'The update is on record.');

builder.mutationField('addUpdate', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AddUpdateSuccess,
    description: 'Your organisation says how an initiative stands; that is its state from now on.',
    args: { input: t.arg({ type: AddUpdateInput, description: 'How it stands.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => addUpdate(actor, input, now),
  }),
);

const VisitInitiativeInput = builder.inputType('VisitInitiativeInput', {
  description: 'An initiative you are looking at.',
  fields: (t) => ({ initiativeId: t.id({ description: 'The initiative.' }) }),
});

const VisitInitiativeSuccess = initiativeAnswer('VisitInitiativeSuccess', 'Your visit was noted.');

builder.mutationField('visitInitiative', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: VisitInitiativeSuccess,
    description: 'Notes that you have looked, for what changed since; nobody else can read it.',
    args: { input: t.arg({ type: VisitInitiativeInput, description: 'Which.' }) },
    errors: { types: [InvalidInput, NotFound] },
    resolve: (_root, { input }, { actor, now }) => visitInitiative(actor, input, now),
  }),
);
