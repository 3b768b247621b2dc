import { db, type Tx } from '@upstream/db/db';
import { NotAMember } from '@upstream/domain/partnerships/refusals';
import { whyNotLeave } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { countConvenors, holdPartnership } from './hold-partnership.ts';

const LeavePartnership = z.object({ partnershipId: id('Partnership') });

/**
 * The actor's organisation leaves a partnership; its people's seats end with it. What it owns stays its own. The
 * last convenor cannot leave.
 */
export async function leavePartnership(actor: Actor, input: unknown, now: Date) {
  const { partnershipId } = parse(LeavePartnership, input);
  return db.as(actor, {}, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotLeave(actor, own, await countConvenors(tx, partnershipId));
    if (refusal || !own) throw refusal ?? new NotAMember();

    await endSeats(tx, actor, partnershipId, now);
    await tx.partnershipMember.update({
      where: { id: own.id },
      data: { status: 'LEFT', leftAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, now, {
      did: 'partnership.left',
      record: { type: 'PartnershipMember', id: own.id },
      about: { partnershipId },
      before: { status: own.status, role: own.role },
      after: { status: 'LEFT' },
    });
    return { partnershipId };
  });
}

async function endSeats(tx: Tx, actor: Actor, partnershipId: string, now: Date) {
  const ended = await tx.seat.updateManyAndReturn({
    where: { partnershipId, organisationId: actor.organisationId ?? '', until: null },
    data: { until: now },
    select: { id: true, title: true },
  });
  for (const { id: seatId, title } of ended) {
    await record(tx, actor, now, {
      did: 'seat.ended',
      record: { type: 'Seat', id: seatId },
      about: { partnershipId },
      before: { title },
    });
  }
}
