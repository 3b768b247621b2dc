/** What a person types to sign in. */
export interface Credentials {
  email: string;
  password: string;
}

/**
 * Passwords and sessions, as the verbs see them. The server implements it over its own tables and the
 * request at hand; verbs never see a password hash, a token or a cookie.
 */
export interface AuthPort {
  /**
   * Credentials for a new person, who is not signed in yet. Write the person under the id it returns.
   * Throws `InvalidInput` for a password that cannot be chosen and `EmailTaken`.
   */
  register(credentials: Credentials): Promise<{ personId: string }>;
  /** Takes back `register` when the rest of a registration was refused. */
  unregister(personId: string): Promise<void>;
  /** Signs this request's browser in as a person who just proved who they are, acting for an organisation. */
  startSession(personId: string, organisationId: string | null): Promise<void>;
  /** Throws `WrongCredentials` or `TooManyTries`. */
  signIn(credentials: Credentials): Promise<{ personId: string }>;
  /** Ends this browser's session, if there is one. */
  signOut(): Promise<void>;
  /** The signed-in person chooses a new password; their other sessions end. Throws `WrongCredentials`. */
  changePassword(passwords: { current: string; next: string }): Promise<void>;
  /** Writes a mail with a link to the outbox, when somebody signs in with this address; says nothing either way. */
  requestReset(email: string): Promise<void>;
  /** Chooses a new password through the link; every session of that person ends. Throws `LinkSpent`. */
  resetPassword(token: string, password: string): Promise<void>;
  /** The organisation this session acts for from the next request on. The caller has checked the membership. */
  setActingFor(organisationId: string | null): Promise<void>;
  /** Ends every session of a person, as when their role changes. */
  endSessions(personId: string): Promise<void>;
  /** Whether a token is the one in the log that opens the set-up of an empty installation. */
  opensSetUp(token: string): boolean;
}
