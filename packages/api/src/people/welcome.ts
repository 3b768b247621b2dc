import type { Tx } from '@upstream/db/db';
import { VERIFICATION_DAYS } from '@upstream/domain/people/email-verification';
import type { AuthPort } from './auth-port.ts';

/** Writes the mail that welcomes a newcomer: the link that verifies their address, and where they sign in. */
export async function writeWelcome(
  tx: Tx,
  auth: AuthPort,
  { email, name, personName, secret }: { email: string; name: string; personName: string; secret: string },
  now: Date,
): Promise<void> {
  const body = [
    `Dear ${personName},`,
    `${name} is now on Upstream, and you administer it. Please verify this address:`,
    ...verification(auth, secret),
    'You sign in with it here:',
    auth.linkTo('/sign-in'),
    'You can invite other people of your organisation under "People and access":',
    auth.linkTo('/people'),
    'If it was not you, write to whoever runs this installation.',
  ].join('\n\n');
  await tx.mail.createMany({
    data: [{ toAddress: email, subject: 'Welcome to Upstream', body, writtenAt: now }],
  });
}

/** Writes the mail that only verifies an address. */
export async function writeVerification(
  tx: Tx,
  auth: AuthPort,
  { email, secret }: { email: string; secret: string },
  now: Date,
): Promise<void> {
  const body = [
    'Somebody, probably you, signs in to Upstream with this address. Please verify it:',
    ...verification(auth, secret),
    'If it was not you, do nothing.',
  ].join('\n\n');
  await tx.mail.createMany({
    data: [{ toAddress: email, subject: 'Verify your address for Upstream', body, writtenAt: now }],
  });
}

// The secret stands behind #, so that no log or referrer holds it.
function verification(auth: AuthPort, secret: string): string[] {
  return [auth.linkTo(`/verify#${secret}`), `The link works once, for ${VERIFICATION_DAYS} days.`];
}
