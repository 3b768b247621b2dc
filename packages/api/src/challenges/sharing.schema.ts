import {
  AlreadySteward,
  LastSteward,
  NoPartnership,
  NothingToAnswer,
  WrongStatus,
} from '@upstream/domain/challenges/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { answerStewardship } from './answer-stewardship.ts';
import { challengeAnswer, partingAnswer } from './answers.ts';
import { AskInput, EvidenceInput } from './asks.schema.ts';
import { inviteSteward } from './invite-steward.ts';
import { moveChallenge } from './move-challenge.ts';
import { shareChallenge } from './share-challenge.ts';
import { stepDown } from './step-down.ts';
import { updateChallenge } from './update-challenge.ts';
import { ChallengeStatusRef, ChallengeVisibilityRef, ThemeRef } from './words.schema.ts';

type InputFields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0];

const ownWords = (t: InputFields) => ({
  title: t.string({ description: 'The problem in a few words, at most 120 characters.' }),
  statement: t.string({ description: 'The problem in your words, at most 4,000 characters.' }),
  theme: t.field({ type: ThemeRef, description: 'What it is about.' }),
  whoItHurts: t.string({ description: 'Who it hurts, at most 2,000 characters.' }),
  joiningMeans: t.string({ required: false, description: 'What joining means: time, data, cost.' }),
  visibility: t.field({ type: ChallengeVisibilityRef, description: 'Who may know of it.' }),
  approvesJoining: t.boolean({
    required: false,
    description: 'Whether stewards approve each offer; no if left out.',
  }),
  partnershipId: t.id({ required: false, description: 'The partnership it belongs to: one of your own.' }),
  placeIds: t.idList({ required: false, description: 'The places it is about, at most 50.' }),
  opensOn: t.field({ type: 'Date', required: false, description: 'The first day to join.' }),
  closesOn: t.field({ type: 'Date', required: false, description: 'The last day to join.' }),
});

const ShareChallengeInput = builder.inputType('ShareChallengeInput', {
  description: 'A challenge to share.',
  fields: (t) => ({
    ...ownWords(t),
    status: t.field({ type: ChallengeStatusRef, description: '`DRAFT` or `OPEN`.' }),
    asks: t.field({ type: [AskInput], required: false, description: 'What is missing, at most 30.' }),
    evidence: t.field({ type: [EvidenceInput], required: false, description: 'What is known, at most 20.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('shareChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('ShareChallengeSuccess', 'The challenge was shared.'),
    description: 'Your organisation shares a challenge and becomes its first steward.',
    args: { input: t.arg({ type: ShareChallengeInput, description: 'What to share.' }) },
    errors: { types: [InvalidInput, NotPermitted, NoPartnership, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => shareChallenge(actor, input, now),
  }),
);

const UpdateChallengeInput = builder.inputType('UpdateChallengeInput', {
  description: 'A challenge as it should now read, whole: what is left out becomes empty.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Which challenge.' }),
    expectedVersion: t.int({ description: 'The version you saw.' }),
    ...ownWords(t),
  }),
});

builder.mutationField('updateChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('UpdateChallengeSuccess', 'The challenge was changed.'),
    description: 'A steward changes what a challenge says.',
    args: { input: t.arg({ type: UpdateChallengeInput, description: 'How it should read.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, NoPartnership, WrongStatus, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => updateChallenge(actor, input, now),
  }),
);

const moves = [
  ['OPEN', 'openChallenge', 'A steward opens a draft: organisations can join.'],
  ['CLOSE', 'closeChallenge', 'A steward closes a challenge: nobody joins any more.'],
  ['ARCHIVE', 'archiveChallenge', 'A steward archives a draft or a closed challenge.'],
  ['REOPEN', 'reopenChallenge', 'A steward opens a closed or archived challenge again.'],
] as const;

for (const [move, name, description] of moves) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const Input = builder.inputType(`${title}Input`, {
    description: 'Which challenge, as you saw it.',
    fields: (t) => ({
      challengeId: t.id({ description: 'Which challenge.' }),
      expectedVersion: t.int({ description: 'The version you saw.' }),
    }),
  });
  builder.mutationField(name, (t) =>
    t.withAuth({ signedIn: true }).field({
      type: challengeAnswer(`${title}Success`, 'The challenge has a new status.'),
      description,
      args: { input: t.arg({ type: Input, description: 'Which challenge.' }) },
      errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, StaleVersion] },
      resolve: (_root, { input }, { actor, now }) => moveChallenge(move, actor, input, now),
    }),
  );
}

const InviteStewardInput = builder.inputType('InviteStewardInput', {
  description: 'Whom to invite to look after a challenge.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Which challenge.' }),
    organisationId: t.id({ description: 'Which organisation.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('inviteSteward', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('InviteStewardSuccess', 'The organisation was invited.'),
    description: 'A steward invites another organisation to look after the challenge as an equal.',
    args: { input: t.arg({ type: InviteStewardInput, description: 'Whom, and to which challenge.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, AlreadySteward, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => inviteSteward(actor, input, now),
  }),
);

const AnswerStewardshipInput = builder.inputType('AnswerStewardshipInput', {
  description: 'The answer to an invitation to look after a challenge.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Which challenge.' }),
    accepts: t.boolean({ description: 'Whether your organisation accepts.' }),
  }),
});

builder.mutationField('answerStewardship', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: partingAnswer('AnswerStewardshipSuccess', 'The invitation was answered.'),
    description: 'Your organisation accepts or declines to look after a challenge.',
    args: { input: t.arg({ type: AnswerStewardshipInput, description: 'Your answer.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, NothingToAnswer] },
    resolve: (_root, { input }, { actor, now }) => answerStewardship(actor, input, now),
  }),
);

const StepDownInput = builder.inputType('StepDownInput', {
  description: 'Where to step down.',
  fields: (t) => ({ challengeId: t.id({ description: 'Which challenge.' }) }),
});

builder.mutationField('stepDown', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: partingAnswer('StepDownSuccess', 'Your organisation stepped down.'),
    description: 'Your organisation stops looking after a challenge; the last steward cannot.',
    args: { input: t.arg({ type: StepDownInput, description: 'Where.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, LastSteward] },
    resolve: (_root, { input }, { actor, now }) => stepDown(actor, input, now),
  }),
);
