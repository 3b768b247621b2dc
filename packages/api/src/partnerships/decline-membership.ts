import { db } from '@upstream/db/db';
import { NoInvitation } from '@upstream/domain/partnerships/refusals';
import { whyNotAnswer } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { holdPartnership } from './hold-partnership.ts';

const DeclineMembership = z.object({ partnershipId: id('Partnership') });

/** The actor's organisation declines the place in a partnership that it was invited to. */
export async function declineMembership(actor: Actor, input: unknown, now: Date) {
  const { partnershipId } = parse(DeclineMembership, input);
  return db.as(actor, {}, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotAnswer(actor, own);
    if (refusal || !own) throw refusal ?? new NoInvitation();

    await tx.partnershipMember.update({
      where: { id: own.id },
      data: { status: 'DECLINED', version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, now, {
      did: 'partnership.declined',
      record: { type: 'PartnershipMember', id: own.id },
      about: { partnershipId },
      before: { status: own.status },
      after: { status: 'DECLINED' },
    });
    return { partnershipId };
  });
}
