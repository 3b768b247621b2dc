import { db, type Tx } from '@upstream/db/db';
import { SEAT_TITLES, type SeatTitle } from '@upstream/domain/partnerships/partnership-role';
import { AlreadySeated, NotAMember } from '@upstream/domain/partnerships/refusals';
import { isMember, whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse } from '../parse.ts';
import { holdPartnership, memberOf } from './hold-partnership.ts';

const GiveSeat = z.object({
  partnershipId: id('Partnership'),
  personId: id('Person'),
  organisationId: id('Organisation'),
  title: choice(SEAT_TITLES),
  idempotencyKey: idempotencyKey(),
});

/** A convenor gives a person of a member organisation a place at the partnership's table. */
export async function giveSeat(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, partnershipId, ...seat } = parse(GiveSeat, input);
  return db.as(actor, { once: { key, verb: 'giveSeat', request: input } }, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotConvene(actor, own, 'give somebody a seat');
    if (refusal) throw refusal;
    if (!isMember(await memberOf(tx, partnershipId, seat.organisationId))) throw new NotAMember();
    await mustBelong(tx, seat);

    const seatId = await seated(tx, { partnershipId, ...seat }, now);
    await record(tx, actor, now, {
      did: 'seat.given',
      record: { type: 'Seat', id: seatId },
      about: { partnershipId },
      after: { ...seat },
    });
    return { partnershipId };
  });
}

async function mustBelong(
  tx: Tx,
  { personId, organisationId }: { personId: string; organisationId: string },
) {
  const belongs = await tx.membership.findFirst({
    where: { personId, organisationId, until: null },
    select: { id: true },
  });
  if (belongs) return;
  throw new InvalidInput([
    { field: 'personId', message: 'Choose somebody who belongs to that organisation.' },
  ]);
}

async function seated(
  tx: Tx,
  seat: { partnershipId: string; personId: string; organisationId: string; title: SeatTitle },
  now: Date,
): Promise<string> {
  const { partnershipId, personId, organisationId, title } = seat;
  const where = { partnershipId, personId, organisationId };
  const before = await tx.seat.findUnique({
    where: { partnershipId_personId_organisationId: where },
    select: { id: true, until: true },
  });
  if (!before) return (await tx.seat.create({ data: { ...seat, since: now }, select: { id: true } })).id;
  if (before.until === null) throw new AlreadySeated();
  const data = { title, since: now, until: null };
  await tx.seat.update({ where: { id: before.id }, data, select: { id: true } });
  return before.id;
}
