import { db } from '@upstream/db/db';
import { NoInvitation } from '@upstream/domain/partnerships/refusals';
import { whyNotAnswer } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { holdPartnership } from './hold-partnership.ts';

const AcceptMembership = z.object({ partnershipId: id('Partnership') });

/** The actor's organisation takes the place in a partnership that it was invited to. */
export async function acceptMembership(actor: Actor, input: unknown, now: Date) {
  const { partnershipId } = parse(AcceptMembership, input);
  return db.as(actor, {}, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotAnswer(actor, own);
    if (refusal || !own) throw refusal ?? new NoInvitation();

    await tx.partnershipMember.update({
      where: { id: own.id },
      data: { status: 'ACTIVE', joinedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, now, {
      did: 'partnership.joined',
      record: { type: 'PartnershipMember', id: own.id },
      about: { partnershipId },
      before: { status: own.status },
      after: { status: 'ACTIVE', role: own.role },
    });
    return { partnershipId };
  });
}
