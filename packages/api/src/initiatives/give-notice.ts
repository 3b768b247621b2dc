import { db } from '@upstream/db/db';
import { addDays, dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import { NOTICE_DAYS } from '@upstream/domain/initiatives/stake';
import { whyNotGiveNotice } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openStake } from './open-initiative.ts';

const GiveNotice = z.object({ stakeId: id('Stake'), expectedVersion: version() });

/** An organisation gives notice: it leaves when 28 days are over. What it has promised stays promised. */
export async function giveNotice(actor: Actor, input: unknown, now: Date) {
  const { stakeId, expectedVersion } = parse(GiveNotice, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotGiveNotice(actor, initiative, stake, now) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    const leavesOn = addDays(dayOf(now), NOTICE_DAYS);
    return changeStake(tx, actor, now, {
      initiative,
      stake,
      did: 'stake.notice_given',
      data: { noticeGivenAt: now, leavesOn: dateFromDay(leavesOn) },
      after: { leavesOn },
    });
  });
}
