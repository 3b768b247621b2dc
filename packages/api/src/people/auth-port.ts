/**
 * What verbs need of signing in. The server implements it; the API never sees a password's hash, a cookie or a
 * session's secret.
 */
export interface AuthPort {
  /**
   * Keeps an e-mail address and a password for a person. Throws `EmailTaken` when somebody else signs in with the
   * address, and `InvalidInput` when the password cannot be chosen. Calling it again for the same person with the
   * same address changes nothing.
   */
  register(credentials: { personId: string; email: string; password: string; name: string }): Promise<void>;

  /** Signs the person of this request in, and acts for the organisation. */
  startSession(personId: string, organisationId: string | null): Promise<void>;

  /** From the next request on, this session acts for the organisation. */
  actFor(organisationId: string): Promise<void>;

  /** The e-mail address a person signs in with, or null when they have none. */
  emailOf(personId: string): Promise<string | null>;

  /** The person who signs in with an address, or null. */
  personWithEmail(email: string): Promise<string | null>;
}
