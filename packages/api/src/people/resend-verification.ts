import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotSendVerification } from '@upstream/domain/people/email-verification';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { writeVerification } from './welcome.ts';

const ResendVerification = z.object({ idempotencyKey: idempotencyKey() });

/** A person is sent another mail with a link that verifies the address they sign in with. */
export async function resendVerification(
  auth: AuthPort,
  actor: Actor,
  input: unknown,
  now: Date,
): Promise<Record<string, never>> {
  const { idempotencyKey: key } = parse(ResendVerification, input);
  return db.as(actor, { once: { key, verb: 'resendVerification', request: input } }, async (tx) => {
    const standing = await auth.emailStanding(actor.personId);
    if (!standing) throw new NotFound('You sign in with no e-mail address.');
    const refusal = whyNotSendVerification(standing, now);
    if (refusal) throw refusal;
    const secret = await auth.startVerification(actor.personId);
    await writeVerification(tx, auth, { email: standing.email, secret }, now);
    await record(tx, actor, now, {
      did: 'person.verification-sent',
      record: { type: 'Person', id: actor.personId },
    });
    return {};
  });
}
