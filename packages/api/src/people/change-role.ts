import { db } from '@upstream/db/db';
import { type Actor, ROLES } from '@upstream/domain/people/actor';
import { whyNotChangeRole } from '@upstream/domain/people/why-not-change-membership';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, id, parse, version } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { changeMembership, holdMembership } from './membership-rules.ts';

const ChangeRole = z.object({
  membershipId: id('Membership'),
  role: choice(ROLES),
  expectedVersion: version(),
});

/** An administrator says what somebody of their organisation may do; that person signs in anew. */
export async function changeRole(auth: AuthPort, actor: Actor, input: unknown, now: Date) {
  const { membershipId, role, expectedVersion } = parse(ChangeRole, input);
  const { personId } = await db.as(actor, {}, async (tx) => {
    const { membership, administrators } = await holdMembership(tx, membershipId);
    const refusal =
      whyNotChangeRole(actor, membership, role, administrators) ?? whyNotVersion(membership, expectedVersion);
    if (refusal) throw refusal;
    await changeMembership(tx, membership, { role });
    await record(tx, actor, now, {
      did: 'membership.role-changed',
      record: { type: 'Membership', id: membershipId },
      before: { role: membership.role },
      after: { role },
    });
    return membership;
  });
  if (personId !== actor.personId) await auth.revokeSessions(personId);
  return { membershipId };
}
