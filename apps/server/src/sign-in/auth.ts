import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@upstream/domain/people/password';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import type { Pool } from 'pg';
import { z } from 'zod';
import { authTables } from './auth-tables.ts';
import { hashPassword, isPassword } from './passwords.ts';

const HOUR = 3600;

/** A session unused for so long has ended, in seconds. */
export const IDLE_SECONDS = 12 * HOUR;

/** A session ends after so long, however much it is used, in seconds. */
export const ABSOLUTE_SECONDS = 30 * 24 * HOUR;

// How exactly the 12 hours are kept: a session's last use is written down at most this often.
const WRITTEN_DOWN_EVERY_SECONDS = 300;

/** better-auth, as this server uses it: e-mail and password, sessions in the database, no route of its own. */
export type Auth = ReturnType<typeof createAuth>;

/** Sets better-auth up over the auth login's pool. `origin` is where people reach the server. */
export function createAuth({ pool, secret, origin }: { pool: Pool; secret: string; origin: string }) {
  const https = origin.startsWith('https:');
  return betterAuth({
    baseURL: origin,
    secret,
    database: authTables(pool),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true, // people are registered by verbs, through the seam
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD * 4,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: {
      expiresIn: IDLE_SECONDS,
      updateAge: WRITTEN_DOWN_EVERY_SECONDS,
      additionalFields: { actingFor: { type: 'string', required: false, input: false } },
    },
    user: { additionalFields: { actingFor: { type: 'string', required: false, input: false } } },
    advanced: {
      useSecureCookies: false, // its prefix would be __Secure-; ours is stricter
      cookies: { session_token: { name: cookieName(https), attributes: { secure: https } } },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [{ id: 'start-session', endpoints: { startSession } }],
    rateLimit: { enabled: false }, // our own counts by account as well, in the database
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** The session cookie's name; over https the browser then holds it to this host, path / and https. */
export function cookieName(https: boolean): string {
  return https ? '__Host-upstream' : 'upstream';
}

/** Starts a session for a person who proved who they are in another way than by password. */
const startSession = createAuthEndpoint(
  '/start-session',
  {
    method: 'POST',
    body: z.object({ personId: z.uuid(), actingFor: z.uuid().nullable() }),
    metadata: { SERVER_ONLY: true },
  },
  async (ctx) => {
    const { personId, actingFor } = ctx.body;
    const user = await ctx.context.internalAdapter.findUserById(personId);
    if (!user) throw new Error('This person has no sign-in.');
    const session = await ctx.context.internalAdapter.createSession(personId, false, { actingFor });
    await setSessionCookie(ctx, { session, user });
    return { personId };
  },
);
