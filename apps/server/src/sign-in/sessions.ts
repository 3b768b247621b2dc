import type { Pool } from 'pg';
import { ABSOLUTE_SECONDS, type Auth } from './auth.ts';
import { hashToken } from './secrets.ts';

/** A signed-in browser: whose it is and for which organisation they act. */
export interface Session {
  id: string;
  personId: string;
  /** As the session says; whether the person still belongs there is looked up apart. */
  actingFor: string | null;
}

/** The session of a request, and the cookies to send back with the answer. */
export interface FoundSession {
  session: Session | null;
  cookies: string[];
}

/** Finds the session a request's cookie names; one past 12 idle hours or 30 days has ended. */
export async function findSession(
  auth: Auth,
  pool: Pool,
  headers: Headers,
  now: Date,
): Promise<FoundSession> {
  const found = await auth.api.getSession({ headers, returnHeaders: true });
  const cookies = found.headers.getSetCookie();
  if (!found.response) return { session: null, cookies };
  const { id, userId, createdAt, actingFor } = found.response.session;
  if (createdAt.getTime() + ABSOLUTE_SECONDS * 1000 <= now.getTime()) {
    await endSession(pool, id);
    return { session: null, cookies: [] };
  }
  return { session: { id, personId: userId, actingFor: actingFor ?? null }, cookies };
}

/** Ends one session. */
export async function endSession(pool: Pool, sessionId: string): Promise<void> {
  await pool.query('delete from session where id = $1', [sessionId]);
}

/** Ends every session of a person. */
export async function endSessionsOf(pool: Pool, personId: string): Promise<void> {
  await pool.query('delete from session where user_id = $1', [personId]);
}

/** The organisation a session acts for from now on, remembered for the person's next session. */
export async function actFor(pool: Pool, session: Session, organisationId: string | null): Promise<void> {
  await pool.query('update session set acting_for = $2 where id = $1', [session.id, organisationId]);
  await pool.query('update "user" set acting_for = $2 where id = $1', [session.personId, organisationId]);
}

/** Lets a new session begin with the organisation its person acted for last. */
export async function resumeActingFor(pool: Pool, token: string): Promise<void> {
  await pool.query(
    `update session s set acting_for = u.acting_for from "user" u where u.id = s.user_id and s.token = $1`,
    [hashToken(token)],
  );
}
