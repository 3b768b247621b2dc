import { transactionOf } from '@upstream/db/db';
import {
  AlreadyEnded,
  AlreadyMember,
  AlreadySeated,
  LastConvenor,
  NoInvitation,
  NotAMember,
  TooManyPriorities,
} from '@upstream/domain/partnerships/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { refusal } from '../refusals/schema.ts';
import { acceptMembership } from './accept-membership.ts';
import { addPriority } from './add-priority.ts';
import { changeMemberRole } from './change-member-role.ts';
import { changePriority } from './change-priority.ts';
import { declineMembership } from './decline-membership.ts';
import { endSeat } from './end-seat.ts';
import { foundPartnership } from './found-partnership.ts';
import { giveSeat } from './give-seat.ts';
import * as inputs from './inputs.ts';
import { inviteMember } from './invite-member.ts';
import { leavePartnership } from './leave-partnership.ts';
import { reorderPriorities } from './reorder-priorities.ts';
import { retirePriority } from './retire-priority.ts';
import { updatePartnership } from './update-partnership.ts';

// Refusals

refusal(LastConvenor, 'A partnership keeps at least one convenor.');
refusal(AlreadyMember, 'The organisation is a member already, or invited.');
refusal(NotAMember, 'The organisation is not in the partnership now.');
refusal(NoInvitation, 'There is no invitation to answer, or it was answered before.');
refusal(AlreadySeated, 'The person holds a seat for that organisation already.');
refusal(AlreadyEnded, 'The seat or the priority ended before.');
refusal(TooManyPriorities, 'The partnership names as many priorities as it can.');

// Verbs

const usual = [InvalidInput, NotFound, NotPermitted] as const;

/** What a verb on a partnership answers: the partnership as it now stands. */
function success(name: string, description: string) {
  return builder.objectRef<{ partnershipId: string }>(name).implement({
    description,
    fields: (t) => ({
      partnership: t.prismaField({
        type: 'Partnership',
        nullable: true,
        description: 'As it now stands; null where you may no longer read it.',
        resolve: (query, { partnershipId }, _args, context) =>
          transactionOf(context).partnership.findUnique({ ...query, where: { id: partnershipId } }),
      }),
    }),
  });
}

builder.mutationField('foundPartnership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('FoundPartnershipSuccess', 'The partnership was founded.'),
    description: 'Your organisation founds a partnership and becomes its convenor.',
    args: { input: t.arg({ type: inputs.FoundPartnershipInput, description: 'What to found.' }) },
    errors: { types: [InvalidInput, NotPermitted, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => foundPartnership(actor, input, now),
  }),
);

builder.mutationField('updatePartnership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('UpdatePartnershipSuccess', 'The partnership was changed.'),
    description: 'A convenor changes a partnership; what is left out stays as it is.',
    args: { input: t.arg({ type: inputs.UpdatePartnershipInput, description: 'What to change.' }) },
    errors: { types: [...usual, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => updatePartnership(actor, input, now),
  }),
);

builder.mutationField('addPriority', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('AddPrioritySuccess', 'The priority was added.'),
    description: 'A convenor adds a policy goal at the end of the list.',
    args: { input: t.arg({ type: inputs.AddPriorityInput, description: 'What to add.' }) },
    errors: { types: [...usual, KeyReused, TooManyPriorities] },
    resolve: (_root, { input }, { actor, now }) => addPriority(actor, input, now),
  }),
);

builder.mutationField('changePriority', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('ChangePrioritySuccess', 'The priority was changed.'),
    description: 'A convenor words a policy goal anew.',
    args: { input: t.arg({ type: inputs.ChangePriorityInput, description: 'What to change.' }) },
    errors: { types: [...usual, StaleVersion, AlreadyEnded] },
    resolve: (_root, { input }, { actor, now }) => changePriority(actor, input, now),
  }),
);

builder.mutationField('retirePriority', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('RetirePrioritySuccess', 'The priority was retired.'),
    description: 'A convenor retires a policy goal; it stays on record.',
    args: { input: t.arg({ type: inputs.RetirePriorityInput, description: 'What to retire.' }) },
    errors: { types: [...usual, StaleVersion, AlreadyEnded] },
    resolve: (_root, { input }, { actor, now }) => retirePriority(actor, input, now),
  }),
);

builder.mutationField('reorderPriorities', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('ReorderPrioritiesSuccess', 'The priorities were put in order.'),
    description: 'A convenor puts the standing policy goals in another order.',
    args: { input: t.arg({ type: inputs.ReorderPrioritiesInput, description: 'The order.' }) },
    errors: { types: [...usual, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => reorderPriorities(actor, input, now),
  }),
);

builder.mutationField('inviteMember', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('InviteMemberSuccess', 'The organisation was invited.'),
    description: 'A convenor invites an organisation, also one that declined or left before.',
    args: { input: t.arg({ type: inputs.InviteMemberInput, description: 'Whom to invite, as what.' }) },
    errors: { types: [...usual, KeyReused, AlreadyMember] },
    resolve: (_root, { input }, { actor, now }) => inviteMember(actor, input, now),
  }),
);

builder.mutationField('acceptMembership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('AcceptMembershipSuccess', 'Your organisation is a member.'),
    description: 'Your organisation accepts the invitation to a partnership.',
    args: { input: t.arg({ type: inputs.AcceptMembershipInput, description: 'Which partnership.' }) },
    errors: { types: [...usual, NoInvitation] },
    resolve: (_root, { input }, { actor, now }) => acceptMembership(actor, input, now),
  }),
);

builder.mutationField('declineMembership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('DeclineMembershipSuccess', 'The invitation was declined.'),
    description: 'Your organisation declines the invitation to a partnership.',
    args: { input: t.arg({ type: inputs.DeclineMembershipInput, description: 'Which partnership.' }) },
    errors: { types: [...usual, NoInvitation] },
    resolve: (_root, { input }, { actor, now }) => declineMembership(actor, input, now),
  }),
);

builder.mutationField('changeMemberRole', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('ChangeMemberRoleSuccess', 'The member has another role.'),
    description: 'A convenor gives a member another role; the last convenor keeps theirs.',
    args: { input: t.arg({ type: inputs.ChangeMemberRoleInput, description: 'Which member, which role.' }) },
    errors: { types: [...usual, StaleVersion, NotAMember, LastConvenor] },
    resolve: (_root, { input }, { actor, now }) => changeMemberRole(actor, input, now),
  }),
);

builder.mutationField('leavePartnership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('LeavePartnershipSuccess', 'Your organisation has left.'),
    description:
      'Your organisation leaves a partnership; what it owns stays its own. The last convenor stays.',
    args: { input: t.arg({ type: inputs.LeavePartnershipInput, description: 'Which partnership.' }) },
    errors: { types: [...usual, LastConvenor, NotAMember] },
    resolve: (_root, { input }, { actor, now }) => leavePartnership(actor, input, now),
  }),
);

builder.mutationField('giveSeat', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('GiveSeatSuccess', 'The seat was given.'),
    description: 'A convenor gives a person of a member organisation a seat at the table.',
    args: { input: t.arg({ type: inputs.GiveSeatInput, description: 'Whom, and which seat.' }) },
    errors: { types: [...usual, KeyReused, NotAMember, AlreadySeated] },
    resolve: (_root, { input }, { actor, now }) => giveSeat(actor, input, now),
  }),
);

builder.mutationField('endSeat', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: success('EndSeatSuccess', 'The seat has ended.'),
    description: 'A convenor, or the organisation whose seat it is, ends a seat.',
    args: { input: t.arg({ type: inputs.EndSeatInput, description: 'Which seat.' }) },
    errors: { types: [...usual, AlreadyEnded] },
    resolve: (_root, { input }, { actor, now }) => endSeat(actor, input, now),
  }),
);
