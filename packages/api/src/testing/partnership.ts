import { randomUUID } from 'node:crypto';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { acceptMembership } from '../partnerships/accept-membership.ts';
import { foundPartnership } from '../partnerships/found-partnership.ts';
import { inviteMember } from '../partnerships/invite-member.ts';
import { somebody } from './somebody.ts';

/** A partnership for its members, founded by somebody; its id as the API shows it. */
export async function partnershipOf(
  founder: OrganisationActor,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = {
    name: `Partnership ${randomUUID().slice(0, 8)}`,
    purpose: 'To act as one without anybody in charge.',
    visibility: 'MEMBERS',
    idempotencyKey: randomUUID(),
    ...changes,
  };
  const { partnershipId } = await foundPartnership(founder, input, new Date());
  return `partnership_${partnershipId}`;
}

/** Invites an organisation into a partnership. */
export async function invited(
  convenor: OrganisationActor,
  partnershipId: string,
  guest: OrganisationActor,
  role = 'MEMBER',
): Promise<OrganisationActor> {
  const { organisationId } = guest;
  const input = { partnershipId, organisationId, role, idempotencyKey: randomUUID() };
  await inviteMember(convenor, input, new Date());
  return guest;
}

/** Somebody of a new organisation that was invited and has joined. */
export async function joined(
  convenor: OrganisationActor,
  partnershipId: string,
  role = 'MEMBER',
): Promise<OrganisationActor> {
  const guest = await invited(convenor, partnershipId, await somebody(), role);
  await acceptMembership(guest, { partnershipId }, new Date());
  return guest;
}
