import type { Actor } from '@upstream/domain/people/actor';
import { answerOffer } from './answer-offer.ts';

/** A steward declines a waiting organisation's offer. */
export async function declineParticipation(actor: Actor, input: unknown, now: Date) {
  return answerOffer(actor, input, now, 'DECLINED');
}
