import {
  AlreadyHasStake,
  InitiativeClosed,
  LastOwner,
  NoNotice,
  NoticeGiven,
  StakeAnswered,
} from '@upstream/domain/initiatives/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { acceptStake } from './accept-stake.ts';
import { answerStakeOffer } from './answer-stake-offer.ts';
import { stakeAnswer } from './answers.ts';
import { declineStake } from './decline-stake.ts';
import { giveNotice } from './give-notice.ts';
import { inviteStake } from './invite-stake.ts';
import { nameAccountablePerson } from './name-accountable-person.ts';
import { offerStake } from './offer-stake.ts';
import { withdrawNotice } from './withdraw-notice.ts';
import { OfferedKindRef, StakeKindRef } from './words.schema.ts';

const KEY = 'Sending the same request again under it adds nothing.';
const VERSION = 'The version you saw.';

const AcceptStakeInput = builder.inputType('AcceptStakeInput', {
  description: 'An invitation to accept.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    accountablePersonId: t.id({
      required: false,
      description: 'Who of your organisation answers for its part; owners name somebody.',
    }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const AcceptStakeSuccess = stakeAnswer('AcceptStakeSuccess', 'The invitation was accepted.');

builder.mutationField('acceptStake', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AcceptStakeSuccess,
    description: 'Your organisation accepts an invitation to take part.',
    args: { input: t.arg({ type: AcceptStakeInput, description: 'Which, and who answers for it.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, StakeAnswered, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => acceptStake(actor, input, now),
  }),
);

const DeclineStakeInput = builder.inputType('DeclineStakeInput', {
  description: 'An invitation to decline.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const DeclineStakeSuccess = stakeAnswer('DeclineStakeSuccess', 'The invitation was declined.');

builder.mutationField('declineStake', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: DeclineStakeSuccess,
    description: 'Your organisation declines an invitation to take part.',
    args: { input: t.arg({ type: DeclineStakeInput, description: 'Which.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, StakeAnswered] },
    resolve: (_root, { input }, { actor, now }) => declineStake(actor, input, now),
  }),
);

const InviteStakeInput = builder.inputType('InviteStakeInput', {
  description: 'An organisation to invite.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    organisationId: t.id({ description: 'The organisation.' }),
    kind: t.field({ type: StakeKindRef, description: 'As what.' }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const InviteStakeSuccess = stakeAnswer('InviteStakeSuccess', 'The organisation was invited.');

builder.mutationField('inviteStake', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: InviteStakeSuccess,
    description: 'An owner invites an organisation to own, contribute, fund, or speak for those affected.',
    args: { input: t.arg({ type: InviteStakeInput, description: 'Whom, and as what.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, AlreadyHasStake, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => inviteStake(actor, input, now),
  }),
);

const OfferStakeInput = builder.inputType('OfferStakeInput', {
  description: 'An offer to take part.',
  fields: (t) => ({
    initiativeId: t.id({ description: 'The initiative.' }),
    kind: t.field({ type: OfferedKindRef, description: 'As what.' }),
    brings: t.string({
      description: 'What your organisation would bring, in one sentence of at most 280 characters.',
    }),
    accountablePersonId: t.id({
      required: false,
      description: 'Who of your organisation would answer for it.',
    }),
    idempotencyKey: t.string({ description: KEY }),
  }),
});

const OfferStakeSuccess = stakeAnswer('OfferStakeSuccess', 'The offer was made.');

builder.mutationField('offerStake', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: OfferStakeSuccess,
    description: 'Your organisation offers to take part; the owners answer.',
    args: { input: t.arg({ type: OfferStakeInput, description: 'What you offer.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, KeyReused, AlreadyHasStake, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => offerStake(actor, input, now),
  }),
);

const AnswerStakeOfferInput = builder.inputType('AnswerStakeOfferInput', {
  description: 'An answer to an offer.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    accept: t.boolean({ description: 'Whether the owners accept it.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const AnswerStakeOfferSuccess = stakeAnswer('AnswerStakeOfferSuccess', 'The offer was answered.');

builder.mutationField('answerStakeOffer', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AnswerStakeOfferSuccess,
    description: 'An owner accepts or declines the offer of an organisation to take part.',
    args: { input: t.arg({ type: AnswerStakeOfferInput, description: 'Which, and whether you accept.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, StakeAnswered, InitiativeClosed] },
    resolve: (_root, { input }, { actor, now }) => answerStakeOffer(actor, input, now),
  }),
);

const NameAccountablePersonInput = builder.inputType('NameAccountablePersonInput', {
  description: 'Who answers for a part.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    personId: t.id({ description: 'Somebody who belongs to your organisation.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const NameAccountablePersonSuccess = stakeAnswer('NameAccountablePersonSuccess', 'The person was named.');

builder.mutationField('nameAccountablePerson', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: NameAccountablePersonSuccess,
    description: 'Your organisation names who answers for its part.',
    args: { input: t.arg({ type: NameAccountablePersonInput, description: 'For which part, and whom.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => nameAccountablePerson(actor, input, now),
  }),
);

const GiveNoticeInput = builder.inputType('GiveNoticeInput', {
  description: 'A part to leave.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const GiveNoticeSuccess = stakeAnswer('GiveNoticeSuccess', 'Notice was given.');

builder.mutationField('giveNotice', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: GiveNoticeSuccess,
    description:
      'Your organisation gives notice: it leaves when 28 days are over. What it promised stays promised.',
    args: { input: t.arg({ type: GiveNoticeInput, description: 'Which part.' }) },
    errors: {
      types: [InvalidInput, NotFound, NotPermitted, StaleVersion, NoticeGiven, LastOwner, InitiativeClosed],
    },
    resolve: (_root, { input }, { actor, now }) => giveNotice(actor, input, now),
  }),
);

const WithdrawNoticeInput = builder.inputType('WithdrawNoticeInput', {
  description: 'A notice to take back.',
  fields: (t) => ({
    stakeId: t.id({ description: 'The stake.' }),
    expectedVersion: t.int({ description: VERSION }),
  }),
});

const WithdrawNoticeSuccess = stakeAnswer('WithdrawNoticeSuccess', 'The notice was taken back.');

builder.mutationField('withdrawNotice', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: WithdrawNoticeSuccess,
    description: 'Your organisation takes its notice back and stays.',
    args: { input: t.arg({ type: WithdrawNoticeInput, description: 'Which part.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, NoNotice] },
    resolve: (_root, { input }, { actor, now }) => withdrawNotice(actor, input, now),
  }),
);
