import { actorOf, type Identity } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import { VerificationSpent } from '@upstream/domain/people/email-verification';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { parse } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';

const incomplete = 'The link is incomplete.';
const VerifyEmail = z.object({ secret: z.string({ error: incomplete }).regex(/^[\w-]{43}$/, incomplete) });

/**
 * Whoever holds the link of a mail proves that the address is its person's. They need not be signed in, and are
 * not signed in by it. Nothing else depends on it.
 */
export async function verifyEmail(
  auth: AuthPort,
  viewer: Identity | null,
  input: unknown,
  now: Date,
): Promise<void> {
  const { secret } = parse(VerifyEmail, input);
  const personId = await auth.personVerifiedBy(secret);
  const theirs = viewer?.personId === personId ? viewer : null;
  const actor = theirs ?? (personId ? await actorOf(personId, null) : null);
  if (!actor) throw new VerificationSpent();
  await db.as(actor, {}, async (tx) => {
    await record(tx, actor, now, {
      did: 'person.email-verified',
      record: { type: 'Person', id: actor.personId },
    });
    await auth.verifyEmail(secret); // last: when somebody was faster, nothing is recorded twice
  });
}
