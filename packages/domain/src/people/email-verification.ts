import { Refusal } from '../refusal.ts';

/** How long the link that verifies an address works, in days. */
export const VERIFICATION_DAYS = 7;

/** How long a person waits before another such mail is sent, in minutes. */
export const MINUTES_BETWEEN_MAILS = 2;

/** The link that verifies an address was used, has expired, or never was. */
export class VerificationSpent extends Refusal {
  readonly code = 'VERIFICATION_SPENT';

  constructor() {
    super('This link has been used or has expired. Sign in and send it again from “People and access”.');
  }
}

/** The address was verified before. */
export class AlreadyVerified extends Refusal {
  readonly code = 'ALREADY_VERIFIED';

  constructor() {
    super('Your address is verified. There is nothing to do.');
  }
}

/** A mail with a link went out a moment ago. */
export class MailJustSent extends Refusal {
  readonly code = 'MAIL_JUST_SENT';

  constructor() {
    super(
      `A mail was sent a moment ago. Look among unwanted mail too; after ${MINUTES_BETWEEN_MAILS} minutes you can send another.`,
    );
  }
}

/** What is known of the address a person signs in with. */
export interface EmailStanding {
  email: string;
  verified: boolean;
  /** When the last mail with a link that still works was sent; null when there is none. */
  sentAt: Date | null;
}

/** Why no further mail with a link is sent to verify an address, or null when one is. */
export function whyNotSendVerification({ verified, sentAt }: EmailStanding, now: Date): Refusal | null {
  if (verified) return new AlreadyVerified();
  if (sentAt && now.getTime() - sentAt.getTime() < MINUTES_BETWEEN_MAILS * 60_000) return new MailJustSent();
  return null;
}
