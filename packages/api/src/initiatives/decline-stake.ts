import { db } from '@upstream/db/db';
import { whyNotDeclineStake } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openStake } from './open-initiative.ts';

const DeclineStake = z.object({ stakeId: id('Stake'), expectedVersion: version() });

/** The invited organisation declines. It reads no more of what the others keep among themselves. */
export async function declineStake(actor: Actor, input: unknown, now: Date) {
  const { stakeId, expectedVersion } = parse(DeclineStake, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotDeclineStake(actor, stake) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    return changeStake(tx, actor, now, {
      initiative,
      stake,
      did: 'stake.declined',
      data: { status: 'DECLINED', answeredAt: now },
      after: { status: 'DECLINED' },
    });
  });
}
