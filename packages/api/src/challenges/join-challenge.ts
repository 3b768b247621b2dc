import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { idempotencyKey, parse } from '../parse.ts';
import { offerShape, takePart } from './take-part.ts';

const JoinChallenge = z.object({ ...offerShape, idempotencyKey: idempotencyKey() });

/** The actor's organisation becomes a partner in a challenge, saying what it can offer. */
export async function joinChallenge(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, ...offer } = parse(JoinChallenge, input);
  const once = { key, verb: 'joinChallenge', request: input };
  return db.as(actor, { once }, (tx) => takePart(tx, actor, offer, now));
}
