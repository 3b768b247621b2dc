import { db } from '@upstream/db/db';
import { AlreadyEnded } from '@upstream/domain/partnerships/refusals';
import { whyNotEndSeat } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { holdPartnership } from './hold-partnership.ts';

const EndSeat = z.object({ seatId: id('Seat') });

/** A convenor, or the organisation whose seat it is, ends a person's place at the table. */
export async function endSeat(actor: Actor, input: unknown, now: Date) {
  const { seatId } = parse(EndSeat, input);
  return db.as(actor, {}, async (tx) => {
    const seat = await tx.seat.findUnique({
      where: { id: seatId },
      select: { partnershipId: true, organisationId: true, title: true },
    });
    if (!seat) throw new NotFound('There is no such seat.');
    const { partnershipId } = seat;
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotEndSeat(actor, own, seat);
    if (refusal) throw refusal;

    const ended = await tx.seat.updateMany({ where: { id: seatId, until: null }, data: { until: now } });
    if (ended.count === 0) throw new AlreadyEnded('seat');
    await record(tx, actor, now, {
      did: 'seat.ended',
      record: { type: 'Seat', id: seatId },
      about: { partnershipId },
      before: { title: seat.title },
    });
    return { partnershipId };
  });
}
