import { AlreadyVerified, MailJustSent, VerificationSpent } from '@upstream/domain/people/email-verification';
import { InvalidInput, KeyReused, NotFound } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { refusal } from '../refusals/schema.ts';
import { viewerAnswer } from './answers.ts';
import { resendVerification } from './resend-verification.ts';
import { verifyEmail } from './verify-email.ts';
import { Viewer } from './viewer.ts';

refusal(AlreadyVerified, 'The address was verified before.');
refusal(MailJustSent, 'A mail with a link went out a moment ago.');
refusal(VerificationSpent, 'The link was used, has expired or never was.');

builder.objectFields(Viewer, (t) => ({
  email: t.string({
    nullable: true,
    description: 'The address they sign in with; nobody else is told.',
    resolve: async ({ personId }, _args, { auth }) => (await auth.emailStanding(personId))?.email ?? null,
  }),
  emailVerified: t.boolean({
    description: 'Whether they followed the link of a mail to that address. Nothing else depends on it.',
    resolve: async ({ personId }, _args, { auth }) => (await auth.emailStanding(personId))?.verified ?? false,
  }),
}));

const VerifyEmailInput = builder.inputType('VerifyEmailInput', {
  description: 'The link of the mail, followed.',
  fields: (t) => ({ secret: t.string({ description: 'What stands behind # in the link.' }) }),
});

const ResendVerificationInput = builder.inputType('ResendVerificationInput', {
  description: 'Another mail for the address you sign in with.',
  fields: (t) => ({
    idempotencyKey: t.string({ description: 'Sending the same request again under it sends one mail.' }),
  }),
});

builder.mutationField('verifyEmail', (t) =>
  t.field({
    type: viewerAnswer('VerifyEmailSuccess', 'The address is verified.'),
    description: 'You follow the link that verifies an e-mail address, signed in or not.',
    args: { input: t.arg({ type: VerifyEmailInput, description: 'The link’s secret.' }) },
    errors: { types: [InvalidInput, VerificationSpent] },
    resolve: async (_root, { input }, { auth, actor, now }) => {
      await verifyEmail(auth, actor, input, now);
      return {};
    },
  }),
);

builder.mutationField('resendVerification', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: viewerAnswer('ResendVerificationSuccess', 'The mail is on its way.'),
    description: 'You are sent another mail with a link that verifies your address.',
    args: { input: t.arg({ type: ResendVerificationInput, description: 'Which request this is.' }) },
    errors: { types: [InvalidInput, NotFound, AlreadyVerified, MailJustSent, KeyReused] },
    resolve: (_root, { input }, { auth, actor, now }) => resendVerification(auth, actor, input, now),
  }),
);
