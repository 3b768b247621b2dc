import type { EmailStanding } from '@upstream/domain/people/email-verification';

/** Credentials of a person who is new. */
export interface Credentials {
  personId: string;
  email: string;
  password: string;
  name: string;
  /** Whether they came by a link that was sent to the address, and so have proved it. */
  addressProven?: boolean;
}

/**
 * What verbs need of signing in. The server implements it; the API never sees a password's hash, a cookie or a
 * session's secret.
 */
export interface AuthPort {
  /**
   * Keeps an e-mail address and a password for a person. Throws `EmailTaken` when somebody else signs in with the
   * address, and `InvalidInput` when the password cannot be chosen. Calling it again for the same person with the
   * same address and password changes nothing; with another password it throws `EmailTaken`.
   */
  register(credentials: Credentials): Promise<void>;

  /**
   * Does the costly part of `register`, which needs no transaction, and gives back the rest of it: to be called
   * where the credentials are to be kept, with the same answers.
   */
  prepareToRegister(credentials: Credentials): Promise<() => Promise<void>>;

  /**
   * Removes credentials that were kept over a minute ago for a person whom the record never came to know, because
   * the server stopped between the two. Does nothing to younger ones.
   */
  forgetUnfinished(personId: string): Promise<void>;

  /** Signs the person of this request in, and acts for the organisation. */
  startSession(personId: string, organisationId: string | null): Promise<void>;

  /** From the next request on, this session acts for the organisation. */
  actFor(organisationId: string): Promise<void>;

  /** Ends every session of a person: their role changed, or they were removed. */
  revokeSessions(personId: string): Promise<void>;

  /** The e-mail address a person signs in with, or null when they have none. */
  emailOf(personId: string): Promise<string | null>;

  /** The person who signs in with an address, or null. */
  personWithEmail(email: string): Promise<string | null>;

  /** The address a person signs in with and whether it is verified, or null when they have none. */
  emailStanding(personId: string): Promise<EmailStanding | null>;

  /** Makes a link's secret that verifies a person's address, once; what is kept of it is its hash. */
  startVerification(personId: string): Promise<string>;

  /** Whose address the secret of a link would verify, or null when it was used, has expired or never was. */
  personVerifiedBy(secret: string): Promise<string | null>;

  /** Spends the secret of a link: its person's address is verified. Throws `VerificationSpent`. */
  verifyEmail(secret: string): Promise<void>;

  /** Whether this is the secret that the server showed whoever started it, to set an empty installation up. */
  isSetUpToken(token: string): boolean;

  /** The whole address of a path of this installation, for a link in a mail. */
  linkTo(path: string): string;
}
