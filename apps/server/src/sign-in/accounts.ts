import { randomUUID } from 'node:crypto';
import type { Credentials } from '@upstream/api/people/auth-port';
import { EmailTaken, LinkSpent, whyNotPassword } from '@upstream/domain/people/password';
import { InvalidInput } from '@upstream/domain/refusal';
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { hashPassword, isPassword } from './passwords.ts';
import { hashToken, newToken } from './secrets.ts';

/** How long the link of a password reset works, in minutes. */
export const LINK_MINUTES = 60;

/** The form in which an e-mail address is kept and compared. Refuses what is no address. */
export function accountOf(email: string): string {
  const account = email.trim().toLowerCase();
  if (z.email().max(254).safeParse(account).success) return account;
  throw new InvalidInput([{ field: 'email', message: 'Enter an e-mail address, such as name@example.org.' }]);
}

/** Keeps the credentials of a person; the same again changes nothing, and another password is refused. */
export async function register(pool: Pool, credentials: Credentials): Promise<void> {
  const keep = await prepareToRegister(pool, credentials);
  await keep();
}

/** Hashes a new person's password; what it gives back keeps their credentials as `register` does. */
export async function prepareToRegister(pool: Pool, credentials: Credentials): Promise<() => Promise<void>> {
  const address = accountOf(credentials.email);
  refuseWeak(credentials.password);
  const hash = await hashPassword(credentials.password);
  return () => keep(pool, { ...credentials, address, hash });
}

async function keep(
  pool: Pool,
  {
    personId,
    address,
    hash,
    password,
    name,
    addressProven = false,
  }: Credentials & { address: string; hash: string },
): Promise<void> {
  const { rowCount } = await pool.query(
    `with made as (
       insert into "user" (id, email, name, email_verified) values ($1, $2, $3, $6) on conflict do nothing returning id
     )
     insert into account (id, user_id, provider_id, account_id, password)
     select $4, id, 'credential', id::text, $5 from made`,
    [personId, address, name, randomUUID(), hash, addressProven],
  );
  if (rowCount) return;
  const same = (await emailOf(pool, personId)) === address && (await knowsPassword(pool, personId, password));
  if (!same) throw new EmailTaken();
}

/** Removes credentials over a minute old whose person was never recorded; no verb takes that long. */
export async function forgetUnfinished(pool: Pool, personId: string): Promise<void> {
  await pool.query(`delete from "user" where id = $1 and created_at < now() - interval '1 minute'`, [
    personId,
  ]);
}

/** The e-mail address a person signs in with, or null when they have no sign-in. */
export async function emailOf(pool: Pool, personId: string): Promise<string | null> {
  const { rows } = await pool.query<{ email: string }>('select email from "user" where id = $1', [personId]);
  return rows[0]?.email ?? null;
}

/** The person who signs in with an e-mail address, or null. */
export async function personWithEmail(pool: Pool, email: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from "user" where email = $1', [
    email.trim().toLowerCase(),
  ]);
  return rows[0]?.id ?? null;
}

/** Whether a password is the person's. */
export async function knowsPassword(pool: Pool, personId: string, password: string): Promise<boolean> {
  const { rows } = await pool.query<{ password: string }>(
    `select password from account where user_id = $1 and provider_id = 'credential'`,
    [personId],
  );
  return rows[0] ? isPassword({ hash: rows[0].password, password }) : false;
}

/** Sets a person's password and ends their sessions, save the one in which they do it themselves. */
export async function changePassword(
  pool: Pool,
  change: { personId: string; password: string; keepSession: string | null },
): Promise<void> {
  refuseWeak(change.password, 'next');
  const hash = await hashPassword(change.password);
  await inTransaction(pool, (client) => setPassword(client, { ...change, hash }));
}

/** Makes a one-use link's token for whoever signs in with an address, or null when nobody does. */
export async function startReset(pool: Pool, email: string): Promise<string | null> {
  const token = newToken();
  const { rowCount } = await pool.query(
    `insert into password_reset (token_hash, user_id, expires_at)
     select $1, id, now() + make_interval(mins => $2) from "user" where email = $3`,
    [hashToken(token), LINK_MINUTES, accountOf(email)],
  );
  return rowCount ? token : null;
}

/** Spends a link: sets the password, ends every session and every other link, and forgets the tries. Its mail proves the address. */
export async function resetPassword(pool: Pool, token: string, password: string): Promise<void> {
  refuseWeak(password);
  const known = await pool.query(
    'select 1 from password_reset where token_hash = $1 and expires_at > now()',
    [hashToken(token)],
  );
  if (!known.rowCount) throw new LinkSpent(); // before the costly hash
  const hash = await hashPassword(password);
  await inTransaction(pool, async (client) => {
    const spent = await client.query<{ user_id: string; email: string }>(
      `delete from password_reset r using "user" u
       where r.token_hash = $1 and r.expires_at > now() and u.id = r.user_id
       returning r.user_id, u.email`,
      [hashToken(token)],
    );
    const person = spent.rows[0];
    if (!person) throw new LinkSpent(); // somebody was faster
    await setPassword(client, { personId: person.user_id, hash, keepSession: null });
    await client.query('update "user" set email_verified = true where id = $1', [person.user_id]);
    await client.query('delete from attempt where subject = $1', [hashToken(`account:${person.email}`)]);
  });
}

async function setPassword(
  client: PoolClient,
  { personId, hash, keepSession }: { personId: string; hash: string; keepSession: string | null },
): Promise<void> {
  await client.query(
    `insert into account (id, user_id, provider_id, account_id, password)
     values ($1, $2::uuid, 'credential', $2::text, $3)
     on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`,
    [randomUUID(), personId, hash],
  );
  await client.query('delete from session where user_id = $1 and id is distinct from $2::uuid', [
    personId,
    keepSession,
  ]);
  await client.query('delete from password_reset where user_id = $1', [personId]);
}

function refuseWeak(password: string, field?: string): void {
  const refusal = whyNotPassword(password, field);
  if (refusal) throw refusal;
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
