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
  register(credentials: { personId: string; email: string; password: string; name: string }): Promise<void>;

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

  /** Whether this is the secret that the server showed whoever started it, to set an empty installation up. */
  isSetUpToken(token: string): boolean;

  /** The whole address of a path of this installation, for a link in a mail. */
  linkTo(path: string): string;
}
