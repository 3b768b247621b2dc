import { LINK_MINUTES } from './accounts.ts';

/** A mail to be sent. */
export interface LetterTo {
  to: string;
  subject: string;
  body: string;
}

/** Puts a mail into the outbox. */
export type WriteMail = (mail: LetterTo) => Promise<void>;

/** The link that chooses a new password. The token stands behind #, so that no log or referrer holds it. */
export function resetLink(origin: string, token: string): string {
  return `${origin}/new-password#${token}`;
}

/** The mail with the link that chooses a new password. */
export function resetMail(to: string, origin: string, token: string): LetterTo {
  return {
    to,
    subject: 'Choose a new password for Upstream',
    body: [
      'Somebody, probably you, asked for a new password for Upstream.',
      `Choose it here; the link works once, for ${LINK_MINUTES} minutes:`,
      resetLink(origin, token),
      'If it was not you, do nothing: your password stays as it is.',
    ].join('\n\n'),
  };
}
