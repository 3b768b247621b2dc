import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotRemovePerson } from '@upstream/domain/people/why-not-change-membership';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { changeMembership, holdMembership } from './membership-rules.ts';

const EndMembership = z.object({ membershipId: id('Membership'), expectedVersion: version() });

/** An administrator removes somebody from their organisation, or somebody leaves. What they did stays on record. */
export async function endMembership(auth: AuthPort, actor: Actor, input: unknown, now: Date) {
  const { membershipId, expectedVersion } = parse(EndMembership, input);
  const { personId, organisationId } = await db.as(actor, {}, async (tx) => {
    const { membership, administrators } = await holdMembership(tx, membershipId);
    const refusal =
      whyNotRemovePerson(actor, membership, administrators) ?? whyNotVersion(membership, expectedVersion);
    if (refusal) throw refusal;
    await changeMembership(tx, membership, { until: now });
    await record(tx, actor, now, {
      did: membership.personId === actor.personId ? 'membership.left' : 'membership.removed',
      record: { type: 'Membership', id: membershipId },
      before: { role: membership.role },
      after: { role: null },
    });
    return membership;
  });
  if (personId !== actor.personId) await auth.revokeSessions(personId);
  return { organisationId };
}
