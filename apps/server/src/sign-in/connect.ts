import { db } from '@upstream/db/db';
import { Pool } from 'pg';
import { createAuth } from './auth.ts';
import type { SignIn } from './request-auth.ts';
import type { WriteMail } from './reset-mail.ts';

/** Connects sign-in under the auth login, whose search path is the schema `auth`. */
export function connectSignIn(where: { authUrl: string; secret: string; origin: string }): SignIn {
  const pool = new Pool({
    connectionString: where.authUrl,
    max: 5,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    application_name: 'upstream sign-in',
  });
  // A connection that is killed without a listener ends the process; whoever uses it gets the error too.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const { secret, origin } = where;
  return { auth: createAuth({ pool, secret, origin }), pool, secret, origin, writeMail };
}

// Written under nobody's name: whoever asks for a new password is not signed in.
const writeMail: WriteMail = async ({ to, subject, body }) => {
  await db.as(null, {}, (tx) =>
    tx.mail.createMany({ data: [{ toAddress: to, subject, body, writtenAt: new Date() }] }),
  );
};
