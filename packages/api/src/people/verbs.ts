import { transactionOf } from '@upstream/db/db';
import { AlreadyBelongs, InvitationSpent } from '@upstream/domain/people/invitation';
import { EmailTaken } from '@upstream/domain/people/password';
import { LastAdministrator } from '@upstream/domain/people/why-not-change-membership';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { organisationAnswer } from '../organisations/answers.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invitationAnswer, membershipAnswer, viewerAnswer } from './answers.ts';
import { changeRole } from './change-role.ts';
import { endMembership } from './end-membership.ts';
import {
  AcceptInvitationInput,
  ChangeRoleInput,
  EndMembershipInput,
  InvitePersonInput,
  RenameYourselfInput,
  SwitchOrganisationInput,
  WithdrawInvitationInput,
} from './inputs.ts';
import { invitePerson } from './invite-person.ts';
import { renameYourself } from './rename-yourself.ts';
import { switchOrganisation } from './switch-organisation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

builder.mutationField('switchOrganisation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: viewerAnswer('SwitchOrganisationSuccess', 'You act for the organisation from now on.'),
    description: 'You act for another of your organisations from now on.',
    args: { input: t.arg({ type: SwitchOrganisationInput, description: 'Which organisation.' }) },
    errors: { types: [InvalidInput, NotFound] },
    resolve: async (_root, { input }, context) => {
      context.actor = await switchOrganisation(context.auth, context.actor, input);
      return {};
    },
  }),
);

builder.mutationField('invitePerson', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: invitationAnswer('InvitePersonSuccess', 'The mail with the link is on its way.'),
    description: 'An administrator invites somebody into the organisation they act for.',
    args: { input: t.arg({ type: InvitePersonInput, description: 'Whom, and what they may do.' }) },
    errors: { types: [InvalidInput, NotPermitted, AlreadyBelongs, KeyReused] },
    resolve: (_root, { input }, { actor, auth, now }) => invitePerson(auth, actor, input, now),
  }),
);

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: membershipAnswer('AcceptInvitationSuccess', 'You belong to the organisation, and act for it.'),
    description: 'You follow an invitation’s link: signed in as yourself, or as somebody new.',
    args: {
      input: t.arg({ type: AcceptInvitationInput, description: 'The link’s secret, and who you are.' }),
    },
    errors: { types: [InvalidInput, InvitationSpent, AlreadyBelongs, EmailTaken, KeyReused] },
    resolve: async (_root, { input }, context) => {
      const { actor, answer } = await acceptInvitation(context.auth, context.actor, input, context.now);
      context.actor = actor;
      return answer;
    },
  }),
);

builder.mutationField('withdrawInvitation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: invitationAnswer('WithdrawInvitationSuccess', 'The link leads nowhere any more.'),
    description: 'An administrator takes back an invitation that nobody accepted yet.',
    args: { input: t.arg({ type: WithdrawInvitationInput, description: 'Which invitation.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, InvitationSpent] },
    resolve: (_root, { input }, { actor, now }) => withdrawInvitation(actor, input, now),
  }),
);

builder.mutationField('changeRole', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: membershipAnswer('ChangeRoleSuccess', 'What they may do has changed.'),
    description: 'An administrator says what somebody of their organisation may do.',
    args: { input: t.arg({ type: ChangeRoleInput, description: 'Whose role, and which.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, LastAdministrator, StaleVersion] },
    resolve: (_root, { input }, { actor, auth, now }) => changeRole(auth, actor, input, now),
  }),
);

builder.mutationField('endMembership', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: organisationAnswer('EndMembershipSuccess', 'They no longer belong to the organisation.'),
    description: 'An administrator removes somebody from their organisation, or somebody leaves it.',
    args: { input: t.arg({ type: EndMembershipInput, description: 'Whose membership.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, LastAdministrator, StaleVersion] },
    resolve: (_root, { input }, { actor, auth, now }) => endMembership(auth, actor, input, now),
  }),
);

const RenameYourselfSuccess = builder.objectRef<{ personId: string }>('RenameYourselfSuccess').implement({
  description: 'You go by the new name.',
  fields: (t) => ({
    person: t.prismaField({
      type: 'Person',
      description: 'You.',
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
  }),
});

builder.mutationField('renameYourself', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: RenameYourselfSuccess,
    description: 'You say what you go by.',
    args: { input: t.arg({ type: RenameYourselfInput, description: 'Your name.' }) },
    errors: { types: [InvalidInput] },
    resolve: (_root, { input }, { actor, now }) => renameYourself(actor, input, now),
  }),
);
