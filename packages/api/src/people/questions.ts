import { transactionOf } from '@upstream/db/db';
import type { OpenInvitation } from '@upstream/domain/people/invitation';
import { whyNotAccept } from '@upstream/domain/people/invitation';
import { builder } from '../builder.ts';
import { invitationBehind } from './invitation-behind.ts';
import { RoleRef } from './schema.ts';

const KeptPlace = builder.objectRef<OpenInvitation>('KeptPlace').implement({
  description: 'What the holder of an invitation’s link may know before accepting it.',
  fields: (t) => ({
    organisationName: t.exposeString('organisationName', { description: 'Who invites them.' }),
    email: t.exposeString('email', { description: 'The address they will sign in with.' }),
    role: t.expose('role', { type: RoleRef, description: 'What they will be able to do.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When the link ends.' }),
  }),
});

builder.queryField('keptPlace', (t) =>
  t.field({
    type: KeptPlace,
    nullable: true,
    description: 'The place an invitation’s link leads to; null once it was used, withdrawn or has expired.',
    args: { secret: t.arg.string({ description: 'What stands behind # in the link.' }) },
    resolve: async (_root, { secret }, context) => {
      const invitation = await invitationBehind(transactionOf(context), secret);
      return whyNotAccept(invitation, context.now) ? null : invitation;
    },
  }),
);
