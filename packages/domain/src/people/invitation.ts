import { Refusal } from '../refusal.ts';
import type { Role } from './actor.ts';

/** How long an invitation's link works, in days. */
export const INVITATION_DAYS = 7;

/** The instant an invitation made now ends. */
export function invitationEnds(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000);
}

/** An invitation as its link's holder may know it. */
export interface OpenInvitation {
  id: string;
  organisationId: string;
  organisationName: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

/** The link of an invitation was used, withdrawn, has expired, or never was. */
export class InvitationSpent extends Refusal {
  readonly code = 'INVITATION_SPENT';

  constructor() {
    super(
      `This invitation was used, was withdrawn or has expired. Ask for a new one; it works once, for ${INVITATION_DAYS} days.`,
    );
  }
}

/** Somebody belongs to the organisation already. */
export class AlreadyBelongs extends Refusal {
  readonly code = 'ALREADY_BELONGS';

  constructor(organisationName: string) {
    super(
      `This person already belongs to ${organisationName}. Change what they can do under People and access.`,
    );
  }
}

/** Why an invitation's link leads nowhere at an instant, or null. */
export function whyNotAccept(invitation: OpenInvitation | null, now: Date): InvitationSpent | null {
  return invitation && invitation.expiresAt > now ? null : new InvitationSpent();
}
