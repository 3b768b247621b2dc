import type { Tx } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput, NotFound } from '@upstream/domain/refusal';
import { loadChallenge } from './load-challenge.ts';

/** An organisation's part in a challenge, with the challenge, held until the transaction ends. */
export async function loadParticipation(tx: Tx, actor: Actor, participationId: string) {
  const where = { id: participationId };
  const found = await tx.participation.findUnique({ where, select: { challengeId: true } });
  if (!found) throw new NotFound('There is no such offer.');
  const challenge = await loadChallenge(tx, actor, found.challengeId);
  const participation = await tx.participation.findUniqueOrThrow({
    where,
    select: { status: true, organisationId: true, version: true },
  });
  return { participation, challenge };
}

/** An organisation's part in this very challenge; that of another is refused by its field. */
export async function participationIn(tx: Tx, id: string, challengeId: string) {
  const offer = await tx.participation.findFirst({ where: { id, challengeId }, select: { status: true } });
  if (offer) return offer;
  const message = 'There is no such offer in this challenge. Choose one of the list.';
  throw new InvalidInput([{ field: 'participationId', message }]);
}
