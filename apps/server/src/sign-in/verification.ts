import {
  type EmailStanding,
  VERIFICATION_DAYS,
  VerificationSpent,
} from '@upstream/domain/people/email-verification';
import type { Pool } from 'pg';
import { hashToken, newToken } from './secrets.ts';

/** The address a person signs in with, whether it is verified, and when a link for it was last sent. */
export async function emailStanding(pool: Pool, personId: string): Promise<EmailStanding | null> {
  const { rows } = await pool.query<EmailStanding>(
    `select email, email_verified as verified,
            (select max(sent_at) from email_verification where user_id = u.id) as "sentAt"
       from "user" u where id = $1`,
    [personId],
  );
  return rows[0] ?? null;
}

/** Makes the token of a link that verifies a person's address once; links sent before keep working. */
export async function startVerification(pool: Pool, personId: string): Promise<string> {
  const token = newToken();
  await pool.query(
    `insert into email_verification (token_hash, user_id, expires_at)
     values ($1, $2, now() + make_interval(days => $3))`,
    [hashToken(token), personId, VERIFICATION_DAYS],
  );
  return token;
}

/** Whose address a link's token would verify, or null when the link is spent. */
export async function personVerifiedBy(pool: Pool, token: string): Promise<string | null> {
  const { rows } = await pool.query<{ user_id: string }>(
    'select user_id from email_verification where token_hash = $1 and expires_at > now()',
    [hashToken(token)],
  );
  return rows[0]?.user_id ?? null;
}

/** Spends a link, and with it every other link of its person: the address is verified. */
export async function verifyEmail(pool: Pool, token: string): Promise<void> {
  const { rowCount } = await pool.query(
    `with spent as (
       delete from email_verification where token_hash = $1 and expires_at > now() returning user_id
     ), others as (
       delete from email_verification e using spent where e.user_id = spent.user_id and e.token_hash <> $1
     )
     update "user" u set email_verified = true, updated_at = now() from spent where u.id = spent.user_id`,
    [hashToken(token)],
  );
  if (!rowCount) throw new VerificationSpent();
}
