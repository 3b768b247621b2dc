import { transactionOf } from '@upstream/db/db';
import {
  whyNotAnswer,
  whyNotConvene,
  whyNotEndSeat,
  whyNotLeave,
} from '@upstream/domain/partnerships/why-not-convene';
import { permission } from '@upstream/domain/permission';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Permission } from '../refusals/schema.ts';
import { countConvenors, memberOf } from './hold-partnership.ts';

/** What a reader may do with a partnership: the answers its verbs would give. */
export const PartnershipPermissions = builder.objectRef<{ id: string }>('PartnershipPermissions').implement({
  description: 'What you may do with a partnership.',
  fields: (t) => ({
    update: t.field({
      type: Permission,
      description: 'Change its name, purpose, places, priorities and audience.',
      resolve: ({ id }, _args, context) => mayConvene(context, id, 'change it'),
    }),
    invite: t.field({
      type: Permission,
      description: 'Invite an organisation, or change a member’s role.',
      resolve: ({ id }, _args, context) => mayConvene(context, id, 'invite an organisation'),
    }),
    giveSeat: t.field({
      type: Permission,
      description: 'Give somebody a seat at its table.',
      resolve: ({ id }, _args, context) => mayConvene(context, id, 'give somebody a seat'),
    }),
    answer: t.field({
      type: Permission,
      description: 'Accept or decline the invitation to it.',
      resolve: async ({ id }, _args, context) =>
        permission(whyNotAnswer(context.actor, await ownIn(context, id))),
    }),
    leave: t.field({
      type: Permission,
      description: 'Leave it.',
      resolve: async ({ id }, _args, context) => {
        const convenors = await countConvenors(transactionOf(context), id);
        return permission(whyNotLeave(context.actor, await ownIn(context, id), convenors));
      },
    }),
  }),
});

/** What a reader may do with a seat. */
export const SeatPermissions = builder
  .objectRef<{ organisationId: string; partnershipId: string }>('SeatPermissions')
  .implement({
    description: 'What you may do with a seat.',
    fields: (t) => ({
      end: t.field({
        type: Permission,
        description: 'End it.',
        resolve: async (seat, _args, context) =>
          permission(whyNotEndSeat(context.actor, await ownIn(context, seat.partnershipId), seat)),
      }),
    }),
  });

function ownIn(context: Context, partnershipId: string) {
  return memberOf(transactionOf(context), partnershipId, context.actor?.organisationId ?? null);
}

async function mayConvene(context: Context, partnershipId: string, doing: string) {
  return permission(whyNotConvene(context.actor, await ownIn(context, partnershipId), doing));
}
