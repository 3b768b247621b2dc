import type { Tx } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { loadChallenge } from './load-challenge.ts';

/** A standing ask with the challenge it belongs to, held until the transaction ends. */
export async function loadAsk(tx: Tx, actor: Actor, askId: string) {
  const found = await tx.ask.findUnique({ where: { id: askId }, select: { challengeId: true } });
  if (!found) throw new NotFound('There is no such ask.');
  const challenge = await loadChallenge(tx, actor, found.challengeId);
  const ask = await tx.ask.findUniqueOrThrow({ where: { id: askId } });
  return { ask, challenge };
}
