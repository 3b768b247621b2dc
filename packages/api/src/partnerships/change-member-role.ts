import { db } from '@upstream/db/db';
import { PARTNERSHIP_ROLES } from '@upstream/domain/partnerships/partnership-role';
import { whyNotChangeRole, whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, id, parse, version } from '../parse.ts';
import { countConvenors, holdPartnership, memberOf } from './hold-partnership.ts';

const ChangeMemberRole = z.object({
  memberId: id('PartnershipMember'),
  role: choice(PARTNERSHIP_ROLES),
  expectedVersion: version(),
});

/** A convenor gives a member, or an invited organisation, another role. The last convenor keeps theirs. */
export async function changeMemberRole(actor: Actor, input: unknown, now: Date) {
  const { memberId, role, expectedVersion } = parse(ChangeMemberRole, input);
  return db.as(actor, {}, async (tx) => {
    const found = await tx.partnershipMember.findUnique({
      where: { id: memberId },
      select: { partnershipId: true, organisationId: true },
    });
    if (!found) throw new NotFound('There is no such member.');
    const { partnershipId } = found;
    const { own } = await holdPartnership(tx, actor, partnershipId, now);
    const member = await memberOf(tx, partnershipId, found.organisationId); // as it stands now that it is held
    if (!member) throw new NotFound('There is no such member.');
    const refusal =
      whyNotConvene(actor, own, 'change a role') ??
      whyNotVersion(member, expectedVersion) ??
      whyNotChangeRole(member, role, await countConvenors(tx, partnershipId));
    if (refusal) throw refusal;

    const data = { role, version: { increment: 1 } };
    await tx.partnershipMember.update({ where: { id: memberId }, data, select: { id: true } });
    await record(tx, actor, now, {
      did: 'partnership.member-role-changed',
      record: { type: 'PartnershipMember', id: memberId },
      about: { partnershipId },
      before: { role: member.role },
      after: { role },
    });
    return { partnershipId };
  });
}
