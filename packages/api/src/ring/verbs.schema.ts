import { InitiativeClosed } from '@upstream/domain/initiatives/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { initiativeAnswer } from '../initiatives/answers.ts';
import { setConfidence } from './set-confidence.ts';
import { writeRingWords } from './write-ring-words.ts';

const KEY = 'Sending the same request again under it adds nothing.';

const WriteRingWordsInput = builder.inputType('WriteRingWordsInput', {
  description: 'Words on one of the seven questions.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    question: t.int({ description: 'From 1 to 7.' }),
    words: t.string({ description: 'The answer in the owners’ words, at most 2,000 characters.' }),
    expectedVersion: t.int({ description: 'How many versions you saw; 0 while there is none.' }),
  }),
});

const WriteRingWordsSuccess = initiativeAnswer('WriteRingWordsSuccess', 'The words are on record.');

builder.mutationField('writeRingWords', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: WriteRingWordsSuccess,
    description: 'An owner writes on one of the seven questions; the words before stay as earlier versions.',
    args: { input: t.arg({ type: WriteRingWordsInput, description: 'On what, and the words.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => writeRingWords(actor, input, now),
  }),
);

const SetConfidenceInput = builder.inputType('SetConfidenceInput', {
  description: 'How confident an owner is.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    question: t.int({ description: 'From 1 to 7.' }),
    level: t.int({ description: 'From 0, no confidence, to 4, full confidence.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const SetConfidenceSuccess = initiativeAnswer('SetConfidenceSuccess', 'It is on record.');

builder.mutationField('setConfidence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SetConfidenceSuccess,
    description: 'An owner says how confident it is of an answer, for itself alone.',
    args: { input: t.arg({ type: SetConfidenceInput, description: 'Of what, and how much.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => setConfidence(actor, input, now),
  }),
);
