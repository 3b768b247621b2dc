import { db, type Tx } from '@upstream/db/db';
import { PARTNERSHIP_ROLES, type PartnershipRole } from '@upstream/domain/partnerships/partnership-role';
import { AlreadyMember } from '@upstream/domain/partnerships/refusals';
import { whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse } from '../parse.ts';
import { holdPartnership, memberOf } from './hold-partnership.ts';

const InviteMember = z.object({
  partnershipId: id('Partnership'),
  organisationId: id('Organisation'),
  role: choice(PARTNERSHIP_ROLES),
  idempotencyKey: idempotencyKey(),
});

/** A convenor invites an organisation into the partnership. One that declined or left may be invited again. */
export async function inviteMember(actor: Actor, input: unknown, now: Date) {
  const { idempotencyKey: key, partnershipId, organisationId, role } = parse(InviteMember, input);
  return db.as(actor, { once: { key, verb: 'inviteMember', request: input } }, async (tx) => {
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const refusal = whyNotConvene(actor, own, 'invite an organisation');
    if (refusal) throw refusal;
    const invited = await tx.organisation.findUnique({ where: { id: organisationId }, select: { id: true } });
    if (!invited) throw new NotFound('There is no such organisation.');

    const memberId = await invite(tx, { partnershipId, organisationId, role }, now);
    await record(tx, actor, now, {
      did: 'partnership.member-invited',
      record: { type: 'PartnershipMember', id: memberId },
      about: { partnershipId },
      after: { organisationId, role, status: 'INVITED' },
    });
    return { partnershipId };
  });
}

async function invite(
  tx: Tx,
  wanted: { partnershipId: string; organisationId: string; role: PartnershipRole },
  now: Date,
): Promise<string> {
  const before = await memberOf(tx, wanted.partnershipId, wanted.organisationId);
  const state = {
    role: wanted.role,
    status: 'INVITED',
    invitedAt: now,
    joinedAt: null,
    leftAt: null,
  } as const;
  if (!before) {
    const { id } = await tx.partnershipMember.create({ data: { ...wanted, ...state }, select: { id: true } });
    return id;
  }
  if (before.status === 'ACTIVE' || before.status === 'INVITED')
    throw new AlreadyMember(before.status === 'INVITED');
  await tx.partnershipMember.update({
    where: { id: before.id },
    data: { ...state, version: { increment: 1 } },
    select: { id: true },
  });
  return before.id;
}
