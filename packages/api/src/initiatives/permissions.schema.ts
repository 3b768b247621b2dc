import {
  whyNotAddUpdate,
  whyNotChangeInitiative,
  whyNotCloseInitiative,
  whyNotSetConfidence,
  whyNotWriteRingWords,
} from '@upstream/domain/initiatives/why-not-initiative';
import { whyNotAddMilestone } from '@upstream/domain/initiatives/why-not-milestone';
import {
  whyNotAcceptStake,
  whyNotDeclineStake,
  whyNotGiveNotice,
  whyNotInviteStake,
  whyNotOfferStake,
  whyNotWithdrawNotice,
} from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotAct } from '@upstream/domain/people/why-not-act';
import { permission } from '@upstream/domain/permission';
import { NotPermitted, type Refusal } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { Permission } from '../refusals/schema.ts';
import type { OpenInitiative, OpenStake } from './open-initiative.ts';
import { stakesOf, standingOf } from './standing.ts';

type Why = (actor: Actor | null, initiative: OpenInitiative, now: Date) => Refusal | null;

const rules: Record<string, { description: string; why: Why }> = {
  change: { description: 'Change what it says of itself, and who may read it.', why: whyNotChangeInitiative },
  close: { description: 'Close it.', why: whyNotCloseInitiative },
  invite: {
    description: 'Invite organisations to take part.',
    why: (actor, initiative, now) => whyNotInviteStake(actor, initiative, null, now),
  },
  offer: {
    description: 'Offer to take part.',
    why: (actor, initiative, now) => whyNotOfferStake(actor, initiative, null, now),
  },
  accept: {
    description: 'Accept the invitation of the organisation you act for.',
    why: whenMine(
      ({ status }) => status === 'INVITED',
      'Your organisation has not been invited.',
      (actor, initiative, stake) => whyNotAcceptStake(actor, initiative, stake),
    ),
  },
  decline: {
    description: 'Decline the invitation of the organisation you act for.',
    why: whenMine(
      ({ status }) => status === 'INVITED',
      'Your organisation has not been invited.',
      (actor, _initiative, stake) => whyNotDeclineStake(actor, stake),
    ),
  },
  giveNotice: {
    description: 'Give notice that your organisation leaves.',
    why: whenMine(
      ({ status }) => status === 'ACTIVE',
      'Your organisation does not take part in this initiative.',
      whyNotGiveNotice,
    ),
  },
  withdrawNotice: {
    description: 'Take back your organisation’s notice.',
    why: whenMine(
      ({ leavesOn }) => leavesOn !== null,
      'Your organisation has given no notice.',
      (actor, _initiative, stake, now) => whyNotWithdrawNotice(actor, stake, now),
    ),
  },
  addMilestone: { description: 'Add a milestone.', why: whyNotAddMilestone },
  addUpdate: { description: 'Say how it stands.', why: whyNotAddUpdate },
  setConfidence: { description: 'Say how confident your organisation is.', why: whyNotSetConfidence },
  writeWords: { description: 'Write on the seven questions.', why: whyNotWriteRingWords },
};

/** What the viewer may do to an initiative; each answer is computed only when it is asked for. */
export const InitiativePermissions = builder.objectRef<{ id: string }>('InitiativePermissions').implement({
  description: 'What you may do to an initiative, and why not where you may not.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(rules).map(([verb, { description, why }]) => [
        verb,
        t.field({
          type: Permission,
          description,
          resolve: async ({ id }, _args, context) =>
            permission(why(context.actor, await standingOf(context, id), context.now)),
        }),
      ]),
    ),
});

/** A rule about the first stake of the actor's own organisation that is as it must be. */
function whenMine(
  fits: (stake: OpenStake) => boolean,
  otherwise: string,
  why: (actor: Actor | null, initiative: OpenInitiative, stake: OpenStake, now: Date) => Refusal | null,
): Why {
  return (actor, initiative, now) => {
    const stake = stakesOf(initiative, actor).find(fits);
    if (stake) return why(actor, initiative, stake, now);
    return actor?.organisationId ? new NotPermitted(otherwise) : whyNotAct(actor, 'DECIDE', 'do this');
  };
}
