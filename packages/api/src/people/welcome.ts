import type { Tx } from '@upstream/db/db';
import type { AuthPort } from './auth-port.ts';

/** Writes the mail that welcomes a newcomer: where they sign in, and with which address. */
export async function writeWelcome(
  tx: Tx,
  auth: AuthPort,
  { email, name, personName }: { email: string; name: string; personName: string },
  now: Date,
): Promise<void> {
  const body = [
    `Dear ${personName},`,
    `${name} is now on Upstream, and you administer it. You sign in with this address, ${email}:`,
    auth.linkTo('/sign-in'),
    'You can invite other people of your organisation under "People and access":',
    auth.linkTo('/people'),
    'If it was not you, write to whoever runs this installation.',
  ].join('\n\n');
  await tx.mail.createMany({
    data: [{ toAddress: email, subject: 'Welcome to Upstream', body, writtenAt: now }],
  });
}
