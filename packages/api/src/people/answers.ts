import { transactionOf } from '@upstream/db/db';
import { AlreadyBelongs, InvitationSpent } from '@upstream/domain/people/invitation';
import { LastAdministrator } from '@upstream/domain/people/why-not-change-membership';
import { builder } from '../builder.ts';
import { refusal } from '../refusals/schema.ts';
import { Viewer } from './viewer.ts';

refusal(AlreadyBelongs, 'The person belongs to the organisation already.');
refusal(InvitationSpent, 'The link was used, was withdrawn or has expired.');
refusal(LastAdministrator, 'Somebody must be able to administer the organisation.');

/** A verb's answer that leads to whoever is signed in, as they now are. */
export function viewerAnswer(name: string, description: string) {
  return builder.objectRef<object>(name).implement({
    description,
    fields: (t) => ({
      viewer: t.field({
        type: Viewer,
        nullable: true,
        description: 'You, as you now are; null for a visitor.',
        resolve: (_success, _args, { actor }) => actor,
      }),
    }),
  });
}

/** A verb's answer that leads to a membership as it now stands. */
export function membershipAnswer(name: string, description: string) {
  return builder.objectRef<{ membershipId: string }>(name).implement({
    description,
    fields: (t) => ({
      membership: t.prismaField({
        type: 'Membership',
        description: 'As it now stands.',
        resolve: (query, { membershipId }, _args, context) =>
          transactionOf(context).membership.findUniqueOrThrow({ ...query, where: { id: membershipId } }),
      }),
    }),
  });
}

/** A verb's answer that leads to an invitation as it now stands. */
export function invitationAnswer(name: string, description: string) {
  return builder.objectRef<{ invitationId: string }>(name).implement({
    description,
    fields: (t) => ({
      invitation: t.prismaField({
        type: 'Invitation',
        description: 'As it now stands.',
        resolve: (query, { invitationId }, _args, context) =>
          transactionOf(context).invitation.findUniqueOrThrow({ ...query, where: { id: invitationId } }),
      }),
    }),
  });
}
