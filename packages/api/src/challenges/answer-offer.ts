import { db } from '@upstream/db/db';
import { NothingToAnswer } from '@upstream/domain/challenges/refusals';
import { whyNotDecideAsSteward } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { touch } from './load-challenge.ts';
import { loadParticipation } from './load-participation.ts';

const AnswerOffer = z.object({ participationId: id('Participation') });

/** A steward takes a waiting organisation in. */
export function approveParticipation(actor: Actor, input: unknown, now: Date) {
  return answerOffer('ACTIVE', actor, input, now);
}

/** A steward declines a waiting organisation's offer. */
export function declineParticipation(actor: Actor, input: unknown, now: Date) {
  return answerOffer('DECLINED', actor, input, now);
}

async function answerOffer(status: 'ACTIVE' | 'DECLINED', actor: Actor, input: unknown, now: Date) {
  const { participationId } = parse(AnswerOffer, input);
  return db.as(actor, {}, async (tx) => {
    const { participation, challenge } = await loadParticipation(tx, actor, participationId);
    const { challengeId, state, standing, about } = challenge;
    const refusal = whyNotDecideAsSteward(actor, state, standing);
    if (refusal) throw refusal;
    if (participation.status !== 'PENDING') throw new NothingToAnswer();

    await tx.participation.update({
      where: { id: participationId },
      data: { status, answeredAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: status === 'ACTIVE' ? 'participation.approved' : 'participation.declined',
      record: { type: 'Participation', id: participationId },
      about,
      before: { status: 'PENDING' },
      after: { status, organisationId: participation.organisationId },
    });
    return { challengeId, participationId };
  });
}
