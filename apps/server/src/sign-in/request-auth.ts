import type { AuthPort } from '@upstream/api/people/auth-port';
import { WrongCredentials } from '@upstream/domain/people/password';
import { isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import {
  accountOf,
  changePassword,
  emailOf,
  forgetUnfinished,
  knowsPassword,
  personWithEmail,
  prepareToRegister,
  register,
  resetPassword,
  startReset,
} from './accounts.ts';
import { countTry, forgetTries } from './attempts.ts';
import type { Auth } from './auth.ts';
import { resetMail, type WriteMail } from './reset-mail.ts';
import { sameSecret, setUpToken } from './secrets.ts';
import { actFor, endSession, endSessionsOf, resumeActingFor, type Session } from './sessions.ts';
import { emailStanding, personVerifiedBy, startVerification, verifyEmail } from './verification.ts';

/** What signing in needs of the server. */
export interface SignIn {
  auth: Auth;
  pool: Pool;
  secret: string;
  /** Where people reach the server; links in mails begin with it. */
  origin: string;
  writeMail: WriteMail;
}

/** What signing in needs of one request, and gives to its answer. */
export interface Browser {
  headers: Headers;
  address: string;
  session: Session | null;
  setCookies(cookies: string[]): void;
  clearCookie(): void;
}

/** Passwords and sessions for one request: what verbs may use of them, and what only our own routes do. */
export interface RequestAuth extends AuthPort {
  /** Throws `WrongCredentials` or `TooManyTries`. */
  signIn(credentials: Credentials): Promise<void>;
  /** Ends this browser's session, if there is one. */
  signOut(): Promise<void>;
  /** The signed-in person chooses another password; their other sessions end. */
  changePassword(passwords: { current: string; next: string }): Promise<void>;
  /** Writes a mail with a link to the outbox when somebody signs in with the address; does not say whether. */
  requestReset(email: string): Promise<void>;
  /** Chooses a new password through a link; all the person's sessions end. Throws `LinkSpent`. */
  resetPassword(token: string, password: string): Promise<void>;
}

/** An e-mail address and a password, as typed. */
export interface Credentials {
  email: string;
  password: string;
}

/** Passwords and sessions for the verbs and routes of one request. */
export function requestAuth(signIn: SignIn, browser: Browser): RequestAuth {
  const { pool } = signIn;
  return {
    register: (account) => register(pool, account),
    prepareToRegister: (account) => prepareToRegister(pool, account),
    forgetUnfinished: (personId) => forgetUnfinished(pool, personId),
    startSession: (personId, organisationId) => startSession(signIn, browser, personId, organisationId),
    async actFor(organisationId) {
      if (browser.session) await actFor(pool, browser.session, organisationId);
    },
    revokeSessions: (personId) => endSessionsOf(pool, personId),
    emailOf: (personId) => emailOf(pool, personId),
    personWithEmail: (email) => personWithEmail(pool, email),
    emailStanding: (personId) => emailStanding(pool, personId),
    startVerification: (personId) => startVerification(pool, personId),
    personVerifiedBy: (token) => personVerifiedBy(pool, token),
    verifyEmail: (token) => verifyEmail(pool, token),
    isSetUpToken: (token) => sameSecret(token, setUpToken(signIn.secret)),
    linkTo: (path) => signIn.origin + path,
    async signIn(credentials) {
      const { token, cookies } = await byPassword(signIn, browser, credentials);
      await signOut(signIn, browser);
      await resumeActingFor(pool, token);
      browser.setCookies(cookies);
    },
    signOut: () => signOut(signIn, browser),
    changePassword: (passwords) => replacePassword(signIn, browser, passwords),
    async requestReset(email) {
      await countTry(pool, { email: `reset:${accountOf(email)}`, address: browser.address });
      const token = await startReset(pool, email);
      if (token) await signIn.writeMail(resetMail(accountOf(email), signIn.origin, token));
    },
    resetPassword: (token, password) => resetPassword(pool, token, password),
  };
}

async function startSession(signIn: SignIn, browser: Browser, personId: string, actingFor: string | null) {
  await signOut(signIn, browser);
  const body = { personId, actingFor };
  const { headers } = await signIn.auth.api.startSession({
    body,
    headers: browser.headers,
    returnHeaders: true,
  });
  browser.setCookies(headers.getSetCookie());
}

async function signOut({ pool }: SignIn, browser: Browser): Promise<void> {
  if (browser.session) await endSession(pool, browser.session.id);
  browser.session = null;
  browser.clearCookie();
}

async function replacePassword(
  { pool }: SignIn,
  browser: Browser,
  passwords: { current: string; next: string },
) {
  const { session } = browser;
  const email = session && (await emailOf(pool, session.personId));
  if (!session || !email) throw new WrongCredentials();
  await countTry(pool, { email, address: browser.address });
  if (!(await knowsPassword(pool, session.personId, passwords.current))) throw new WrongCredentials();
  await changePassword(pool, {
    personId: session.personId,
    password: passwords.next,
    keepSession: session.id,
  });
  await forgetTries(pool, email);
}

/** Signs in by e-mail and password; the answer, and the time it takes, do not say which of the two was wrong. */
async function byPassword({ auth, pool }: SignIn, browser: Browser, { email, password }: Credentials) {
  const account = accountOf(email);
  await countTry(pool, { email: account, address: browser.address });
  const body = { email: account, password };
  try {
    const { headers, response } = await auth.api.signInEmail({
      body,
      headers: browser.headers,
      returnHeaders: true,
    });
    await forgetTries(pool, account);
    return { token: response.token, cookies: headers.getSetCookie() };
  } catch (error) {
    if (isAPIError(error) && Number(error.statusCode) < 500) throw new WrongCredentials();
    throw error;
  }
}
