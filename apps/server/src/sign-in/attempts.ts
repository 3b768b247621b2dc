import { TooManyTries } from '@upstream/domain/people/password';
import type { Pool } from 'pg';
import { hashToken } from './secrets.ts';

/** How long a try counts, in minutes. */
export const WINDOW_MINUTES = 15;

/** Tries at one account within the window. */
export const TRIES_PER_ACCOUNT = 5;

/** Tries from one address within the window, over all accounts: more than one, since an office shares an address. */
export const TRIES_PER_ADDRESS = 50;

/** Where a try is made and from where. */
export interface Try {
  email: string;
  address: string;
}

/** Counts a try, or throws `TooManyTries`. A refused try does not prolong the wait. */
export async function countTry(pool: Pool, { email, address }: Try): Promise<void> {
  await pool.query(`delete from attempt where at < now() - make_interval(mins => $1)`, [WINDOW_MINUTES]);
  await countAt(pool, `address:${address}`, TRIES_PER_ADDRESS);
  await countAt(pool, `account:${email}`, TRIES_PER_ACCOUNT);
}

/** Forgets the tries at an account once its person has proved who they are. */
export async function forgetTries(pool: Pool, email: string): Promise<void> {
  await pool.query('delete from attempt where subject = $1', [hashToken(`account:${email}`)]);
}

async function countAt(pool: Pool, subject: string, most: number): Promise<void> {
  const key = hashToken(subject);
  // Written first and counted in a second statement, so that tries made at once see one another.
  const { rows } = await pool.query<{ id: string }>(
    'insert into attempt (subject) values ($1) returning id',
    [key],
  );
  const counted = await pool.query<{ tries: number }>(
    'select count(*)::int as tries from attempt where subject = $1 and at > now() - make_interval(mins => $2)',
    [key, WINDOW_MINUTES],
  );
  if ((counted.rows[0]?.tries ?? 0) <= most) return;
  await pool.query('delete from attempt where id = $1', [rows[0]?.id]);
  throw new TooManyTries(WINDOW_MINUTES);
}
