import { db } from '@upstream/db/db';
import { whyNotAnswerOffer } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openStake } from './open-initiative.ts';

const AnswerStakeOffer = z.object({
  stakeId: id('Stake'),
  accept: z.boolean({ error: 'Say whether you accept.' }),
  expectedVersion: version(),
});

/** An owner accepts or declines an organisation's offer to take part. */
export async function answerStakeOffer(actor: Actor, input: unknown, now: Date) {
  const { stakeId, accept, expectedVersion } = parse(AnswerStakeOffer, input);
  const status = accept ? 'ACTIVE' : 'DECLINED';
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotAnswerOffer(actor, initiative, stake, now) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    return changeStake(tx, actor, now, {
      initiative,
      stake,
      did: accept ? 'stake.offer_accepted' : 'stake.offer_declined',
      data: { status, answeredAt: now },
      after: { status, organisationId: stake.organisationId },
    });
  });
}
