import { AskWithdrawn, OfferNotActive, WrongStatus } from '@upstream/domain/challenges/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { OrganisationKindRef } from '../organisations/schema.ts';
import { addAsk } from './add-ask.ts';
import { addEvidence } from './add-evidence.ts';
import { challengeAnswer } from './answers.ts';
import { changeAsk } from './change-ask.ts';
import { linkOffer } from './link-offer.ts';
import { removeEvidence } from './remove-evidence.ts';
import { unlinkOffer } from './unlink-offer.ts';
import { withdrawAsk } from './withdraw-ask.ts';
import { EvidenceKindRef, HelpKindRef } from './words.schema.ts';

type InputFields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0];

const askFields = (t: InputFields) => ({
  what: t.string({ description: 'What is asked, at most 120 characters: a warm room on the estate.' }),
  help: t.field({ type: HelpKindRef, description: 'The kind of help.' }),
  amount: t.string({ required: false, description: 'How much, with a unit: six hours a week.' }),
  organisationKind: t.field({
    type: OrganisationKindRef,
    required: false,
    description: 'The kind of organisation it may need; a hint.',
  }),
  neededUntil: t.field({ type: 'Date', required: false, description: 'The last day it is needed.' }),
});

const evidenceFields = (t: InputFields) => ({
  kind: t.field({ type: EvidenceKindRef, description: 'Words, a link or a figure.' }),
  words: t.string({ description: "The words, the link's label, or what the figure counts." }),
  url: t.string({ required: false, description: 'An address; a link needs one.' }),
  figure: t.string({ required: false, description: 'The figure with its unit; a figure needs one.' }),
  source: t.string({ required: false, description: 'Who published or counted it; a figure needs one.' }),
  asAt: t.field({ type: 'Date', required: false, description: 'The day it is as at; a figure needs one.' }),
});

/** One ask of a challenge that is being shared. */
export const AskInput = builder.inputType('AskInput', {
  description: 'One thing or body that is missing.',
  fields: (t) => askFields(t),
});

/** One piece of evidence of a challenge that is being shared. */
export const EvidenceInput = builder.inputType('EvidenceInput', {
  description: 'One thing that is known.',
  fields: (t) => evidenceFields(t),
});

const AddAskInput = builder.inputType('AddAskInput', {
  description: 'One more thing that is missing.',
  fields: (t) => ({
    challengeId: t.id({ description: 'In which challenge.' }),
    ...askFields(t),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('addAsk', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('AddAskSuccess', 'The ask was added.'),
    description: 'A steward asks for one more thing or body that is missing.',
    args: { input: t.arg({ type: AddAskInput, description: 'What to ask.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => addAsk(actor, input, now),
  }),
);

const ChangeAskInput = builder.inputType('ChangeAskInput', {
  description: 'An ask as it should now read, whole.',
  fields: (t) => ({
    askId: t.id({ description: 'Which ask.' }),
    expectedVersion: t.int({ description: 'The version you saw.' }),
    ...askFields(t),
  }),
});

builder.mutationField('changeAsk', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('ChangeAskSuccess', 'The ask was changed.'),
    description: 'A steward changes what an ask says.',
    args: { input: t.arg({ type: ChangeAskInput, description: 'How it should read.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, AskWithdrawn, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => changeAsk(actor, input, now),
  }),
);

const WithdrawAskInput = builder.inputType('WithdrawAskInput', {
  description: 'The ask to take back.',
  fields: (t) => ({
    askId: t.id({ description: 'Which ask.' }),
    expectedVersion: t.int({ description: 'The version you saw.' }),
  }),
});

builder.mutationField('withdrawAsk', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('WithdrawAskSuccess', 'The ask was withdrawn.'),
    description: 'A steward takes an ask back.',
    args: { input: t.arg({ type: WithdrawAskInput, description: 'Which ask.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, AskWithdrawn, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => withdrawAsk(actor, input, now),
  }),
);

const AddEvidenceInput = builder.inputType('AddEvidenceInput', {
  description: 'One more thing that is known.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Of which challenge.' }),
    ...evidenceFields(t),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('addEvidence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('AddEvidenceSuccess', 'The evidence was added.'),
    description: 'A steward adds to what is known of a challenge.',
    args: { input: t.arg({ type: AddEvidenceInput, description: 'What is known.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => addEvidence(actor, input, now),
  }),
);

const RemoveEvidenceInput = builder.inputType('RemoveEvidenceInput', {
  description: 'The evidence to take away.',
  fields: (t) => ({ evidenceId: t.id({ description: 'Which piece.' }) }),
});

builder.mutationField('removeEvidence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('RemoveEvidenceSuccess', 'The evidence was removed.'),
    description: 'A steward takes one piece of evidence away.',
    args: { input: t.arg({ type: RemoveEvidenceInput, description: 'Which piece.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus] },
    resolve: (_root, { input }, { actor, now }) => removeEvidence(actor, input, now),
  }),
);

const LinkOfferInput = builder.inputType('LinkOfferInput', {
  description: 'An ask and the offer that fills it.',
  fields: (t) => ({
    askId: t.id({ description: 'Which ask.' }),
    participationId: t.id({ description: "Which organisation's offer." }),
  }),
});

builder.mutationField('linkOffer', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('LinkOfferSuccess', 'The chair is filled.'),
    description: 'A steward matches an offer to an ask: the chair is filled.',
    args: { input: t.arg({ type: LinkOfferInput, description: 'What fills what.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, AskWithdrawn, OfferNotActive] },
    resolve: (_root, { input }, { actor, now }) => linkOffer(actor, input, now),
  }),
);

const UnlinkOfferInput = builder.inputType('UnlinkOfferInput', {
  description: 'An ask and the offer that fills it no more.',
  fields: (t) => ({
    askId: t.id({ description: 'Which ask.' }),
    participationId: t.id({ description: "Which organisation's offer." }),
  }),
});

builder.mutationField('unlinkOffer', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('UnlinkOfferSuccess', 'The match was undone.'),
    description: 'A steward undoes a match: without another one the chair is empty again.',
    args: { input: t.arg({ type: UnlinkOfferInput, description: 'What fills what no more.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus] },
    resolve: (_root, { input }, { actor, now }) => unlinkOffer(actor, input, now),
  }),
);
