import { db } from '@upstream/db/db';
import { whyNotAnswerOffer } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { touch } from './load-challenge.ts';
import { loadParticipation } from './load-participation.ts';

const AnswerOffer = z.object({ participationId: id('Participation') });

/** A steward's answer to an organisation's waiting offer: what `approveParticipation` and `declineParticipation` do. */
export async function answerOffer(actor: Actor, input: unknown, now: Date, status: 'ACTIVE' | 'DECLINED') {
  const { participationId } = parse(AnswerOffer, input);
  return db.as(actor, {}, async (tx) => {
    const { participation, challenge } = await loadParticipation(tx, actor, participationId);
    const { challengeId, state, standing, about } = challenge;
    const refusal = whyNotAnswerOffer(actor, state, standing, participation.status);
    if (refusal) throw refusal;

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
