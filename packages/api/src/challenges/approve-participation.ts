import type { Actor } from '@upstream/domain/people/actor';
import { answerOffer } from './answer-offer.ts';

/** A steward takes a waiting organisation in. */
export async function approveParticipation(actor: Actor, input: unknown, now: Date) {
  return answerOffer(actor, input, now, 'ACTIVE');
}
