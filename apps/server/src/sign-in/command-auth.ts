import type { AuthPort } from '@upstream/api/people/auth-port';
import { requestAuth, type SignIn } from './request-auth.ts';

/** Passwords for what runs without a browser: the demo story and the command line. Nobody gets a session. */
export function commandAuth(signIn: SignIn): AuthPort {
  return {
    ...requestAuth(signIn, {
      headers: new Headers(),
      address: 'command',
      session: null,
      setCookies() {},
      clearCookie() {},
    }),
    startSession: async () => {},
  };
}
