import {
  AlreadyJoined,
  ChallengeClosed,
  ChallengeNotYetOpen,
  NothingToAnswer,
  NotJoined,
  OfferDeclined,
  WrongStatus,
} from '@upstream/domain/challenges/refusals';
import { LooksLikeAnother } from '@upstream/domain/organisations/duplicates';
import { EmailTaken } from '@upstream/domain/people/password';
import { InvalidInput, KeyReused, NotFound, NotPermitted } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { OrganisationKindRef } from '../organisations/schema.ts';
import { challengeAnswer, partingAnswer } from './answers.ts';
import { approveParticipation } from './approve-participation.ts';
import { declineParticipation } from './decline-participation.ts';
import { joinChallenge } from './join-challenge.ts';
import { joinChallengeAsNewGroup } from './join-challenge-as-new-group.ts';
import { leaveChallenge } from './leave-challenge.ts';
import { HelpKindRef } from './words.schema.ts';

type InputFields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0];

const offerFields = (t: InputFields) => ({
  challengeId: t.id({ description: 'Which challenge.' }),
  offers: t.field({ type: [HelpKindRef], description: 'What can be given; at least one.' }),
  sentence: t.string({ description: 'The offer in one sentence, at most 280 characters.' }),
  idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
});

const JoinChallengeInput = builder.inputType('JoinChallengeInput', {
  description: 'An offer to a challenge.',
  fields: (t) => offerFields(t),
});

builder.mutationField('joinChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('JoinChallengeSuccess', 'Your organisation joined, or waits for the stewards.'),
    description: 'Your organisation becomes a partner in a challenge.',
    args: { input: t.arg({ type: JoinChallengeInput, description: 'The offer.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        AlreadyJoined,
        OfferDeclined,
        ChallengeClosed,
        ChallengeNotYetOpen,
        KeyReused,
      ],
    },
    resolve: (_root, { input }, { actor, now }) => joinChallenge(actor, input, now),
  }),
);

const NewGroupInput = builder.inputType('NewGroupInput', {
  description: 'A group that is not on Upstream yet.',
  fields: (t) => ({
    name: t.string({ description: "The group's name, at most 120 characters." }),
    kind: t.field({
      type: OrganisationKindRef,
      required: false,
      description: 'A community group if left out.',
    }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    personName: t.string({ required: false, description: "Your own name; the group's if left out." }),
    confirmedDifferent: t.boolean({
      required: false,
      description: 'Whether you looked at those with nearly the same name and it is none of them.',
    }),
  }),
});

const JoinChallengeAsNewGroupInput = builder.inputType('JoinChallengeAsNewGroupInput', {
  description: 'A new group, its offer to a challenge, and how you will sign in.',
  fields: (t) => ({
    ...offerFields(t),
    group: t.field({ type: NewGroupInput, description: 'The group.' }),
    email: t.string({ description: 'Your e-mail address; nobody else sees it.' }),
    password: t.string({ description: 'A password of 12 characters or more.' }),
  }),
});

builder.mutationField('joinChallengeAsNewGroup', (t) =>
  t.field({
    type: challengeAnswer(
      'JoinChallengeAsNewGroupSuccess',
      'The group is on record, has joined, and you are signed in.',
    ),
    description:
      'Open to visitors: registers a group, joins a challenge with its offer, and signs in; all of it or nothing.',
    args: { input: t.arg({ type: JoinChallengeAsNewGroupInput, description: 'The group and its offer.' }) },
    errors: {
      types: [
        InvalidInput,
        NotFound,
        NotPermitted,
        EmailTaken,
        LooksLikeAnother,
        AlreadyJoined,
        ChallengeClosed,
        ChallengeNotYetOpen,
        KeyReused,
      ],
    },
    resolve: async (_root, { input }, context) => {
      const { actor, answer } = await joinChallengeAsNewGroup(context.auth, input, context.now);
      context.actor = actor;
      return answer;
    },
  }),
);

const LeaveChallengeInput = builder.inputType('LeaveChallengeInput', {
  description: 'What to leave.',
  fields: (t) => ({ challengeId: t.id({ description: 'Which challenge.' }) }),
});

builder.mutationField('leaveChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: partingAnswer('LeaveChallengeSuccess', 'Your organisation left.'),
    description: 'Your organisation leaves a challenge; the chairs it filled are empty again.',
    args: { input: t.arg({ type: LeaveChallengeInput, description: 'What to leave.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, NotJoined] },
    resolve: (_root, { input }, { actor, now }) => leaveChallenge(actor, input, now),
  }),
);

const ApproveParticipationInput = builder.inputType('ApproveParticipationInput', {
  description: 'The offer to take up.',
  fields: (t) => ({ participationId: t.id({ description: 'Which offer.' }) }),
});

builder.mutationField('approveParticipation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('ApproveParticipationSuccess', 'The organisation has joined.'),
    description: 'A steward takes a waiting organisation in.',
    args: { input: t.arg({ type: ApproveParticipationInput, description: 'Which offer.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, NothingToAnswer] },
    resolve: (_root, { input }, { actor, now }) => approveParticipation(actor, input, now),
  }),
);

const DeclineParticipationInput = builder.inputType('DeclineParticipationInput', {
  description: 'The offer to decline.',
  fields: (t) => ({ participationId: t.id({ description: 'Which offer.' }) }),
});

builder.mutationField('declineParticipation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('DeclineParticipationSuccess', 'The offer was declined.'),
    description: "A steward declines a waiting organisation's offer.",
    args: { input: t.arg({ type: DeclineParticipationInput, description: 'Which offer.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, NothingToAnswer] },
    resolve: (_root, { input }, { actor, now }) => declineParticipation(actor, input, now),
  }),
);
