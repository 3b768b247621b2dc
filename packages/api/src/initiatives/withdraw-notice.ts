import { db } from '@upstream/db/db';
import { whyNotWithdrawNotice } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openStake } from './open-initiative.ts';

const WithdrawNotice = z.object({ stakeId: id('Stake'), expectedVersion: version() });

/** An organisation takes its notice back before it has ended, and stays. */
export async function withdrawNotice(actor: Actor, input: unknown, now: Date) {
  const { stakeId, expectedVersion } = parse(WithdrawNotice, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotWithdrawNotice(actor, stake, now) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    return changeStake(tx, actor, now, {
      initiative,
      stake,
      did: 'stake.notice_withdrawn',
      data: { noticeGivenAt: null, leavesOn: null },
      after: { leavesOn: null },
    });
  });
}
