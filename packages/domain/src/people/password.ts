import { InvalidInput, Refusal } from '../refusal.ts';

/** The fewest characters of a password (OWASP ASVS 5, 6.2.1 asks for 8; passphrases want more). */
export const SHORTEST_PASSWORD = 12;

/** The most characters of a password, so that hashing one cannot be made a burden. */
export const LONGEST_PASSWORD = 200;

/** Why a password cannot be chosen, or null when it can. No rule about kinds of characters (NIST SP 800-63B). */
export function whyNotPassword(password: string, field = 'password'): InvalidInput | null {
  if (!password.isWellFormed())
    return new InvalidInput([{ field, message: 'Part of this password is damaged. Type it again.' }]);
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    return new InvalidInput([
      { field, message: `Use at least ${SHORTEST_PASSWORD} characters; three or four words are good.` },
    ]);
  if (length > LONGEST_PASSWORD)
    return new InvalidInput([{ field, message: `Use at most ${LONGEST_PASSWORD} characters.` }]);
  return null;
}

/** The e-mail address and the password do not belong together; which of them is wrong is not said. */
export class WrongCredentials extends Refusal {
  readonly code = 'WRONG_CREDENTIALS';

  constructor() {
    super('That e-mail address and password do not match. Check both, or ask for a new password.');
  }
}

/** Too many tries at one account or from one address. */
export class TooManyTries extends Refusal {
  readonly code = 'TOO_MANY_TRIES';

  constructor(minutes: number) {
    super(`Too many tries. Wait ${minutes} minutes, then try again, or ask for a new password.`);
  }
}

/** Somebody already signs in with this e-mail address. */
export class EmailTaken extends Refusal {
  readonly code = 'EMAIL_TAKEN';

  constructor() {
    super('Somebody already signs in with this e-mail address. Sign in instead, or ask for a new password.');
  }
}

/** The link of a password reset was used, has expired, or never was. */
export class LinkSpent extends Refusal {
  readonly code = 'LINK_SPENT';

  constructor() {
    super('This link has been used or has expired. Ask for a new one; it works once, for an hour.');
  }
}
