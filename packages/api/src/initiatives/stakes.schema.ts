import { hasExited } from '@upstream/domain/initiatives/stake';
import {
  whyNotAcceptStake,
  whyNotAnswerOffer,
  whyNotDeclineStake,
  whyNotGiveNotice,
  whyNotNameAccountablePerson,
  whyNotWithdrawNotice,
} from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { permission } from '@upstream/domain/permission';
import type { Refusal } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { Permission } from '../refusals/schema.ts';
import { type OpenInitiative, type OpenStake, STAKE_FACTS, stakeOf } from './open-initiative.ts';
import { standingOf } from './standing.ts';
import { StakeKindRef, StakeStatusRef } from './words.schema.ts';

type Why = (actor: Actor | null, initiative: OpenInitiative, stake: OpenStake, now: Date) => Refusal | null;

const rules: Record<string, { description: string; why: Why }> = {
  accept: { description: 'Accept this invitation.', why: whyNotAcceptStake },
  decline: {
    description: 'Decline this invitation.',
    why: (actor, _initiative, stake) => whyNotDeclineStake(actor, stake),
  },
  answerOffer: { description: 'Accept or decline this offer.', why: whyNotAnswerOffer },
  nameAccountablePerson: {
    description: 'Name who answers for this part.',
    why: (actor, _initiative, stake, now) => whyNotNameAccountablePerson(actor, stake, now),
  },
  giveNotice: { description: 'Give notice.', why: whyNotGiveNotice },
  withdrawNotice: {
    description: 'Take the notice back.',
    why: (actor, _initiative, stake, now) => whyNotWithdrawNotice(actor, stake, now),
  },
};

const StakePermissions = builder
  .objectRef<OpenStake & { initiativeId: string }>('StakePermissions')
  .implement({
    description: 'What you may do to a stake, and why not where you may not.',
    fields: (t) =>
      Object.fromEntries(
        Object.entries(rules).map(([verb, { description, why }]) => [
          verb,
          t.field({
            type: Permission,
            description,
            resolve: async (stake, _args, context) =>
              permission(
                why(context.actor, await standingOf(context, stake.initiativeId), stake, context.now),
              ),
          }),
        ]),
      ),
  });

/** An organisation in an initiative. */
export const Stake = builder.prismaNode('Stake', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'The organisation.' }),
    kind: t.expose('kind', { type: StakeKindRef, description: 'What it is in the initiative.' }),
    status: t.field({
      type: StakeStatusRef,
      description: 'Where the stake is in its life now; an ended notice has exited.',
      select: { status: true, leavesOn: true },
      resolve: (row, _args, { now }) => (hasExited(stakeOf(row), now) ? 'EXITED' : row.status),
    }),
    brings: t.exposeString('brings', { nullable: true }),
    accountablePerson: t.relation('accountablePerson', {
      nullable: true,
      description: 'Who answers for its part; null while nobody is named or you may not know them by name.',
    }),
    invitedAt: t.expose('invitedAt', { type: 'DateTime', description: 'When it was invited, or offered.' }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When that was answered; null while it waits.',
    }),
    leavesOn: t.expose('leavesOn', { type: 'Date', nullable: true }),
    lastActedAt: t.expose('lastActedAt', { type: 'DateTime', nullable: true }),
    version: t.exposeInt('version', { description: 'Name it when you change the stake.' }),
    isMine: t.boolean({
      description: 'Whether it is the stake of the organisation you act for.',
      select: { organisationId: true },
      resolve: ({ organisationId }, _args, { actor }) => organisationId === actor?.organisationId,
    }),
    viewerCan: t.field({
      type: StakePermissions,
      description: 'What you may do to it.',
      select: STAKE_FACTS,
      resolve: stakeOf,
    }),
  }),
});
