import { NotPermitted, Refusal } from '../refusal.ts';
import type { Actor, Role } from './actor.ts';
import { whyNotAct } from './why-not-act.ts';

/** An organisation without anybody who can administer it could let nobody in again. */
export class LastAdministrator extends Refusal {
  readonly code = 'LAST_ADMINISTRATOR';

  constructor() {
    super(
      'This is the only person who can administer the organisation. Let somebody else administer it first.',
    );
  }
}

/** What the rules need of somebody's place in an organisation. */
export interface Belonging {
  personId: string;
  organisationId: string;
  role: Role;
  /** When they left, or null. */
  until: Date | null;
}

/**
 * Why the actor may not give a member another role, or null: administrators of that organisation do, and one of
 * them stays. `administrators` counts those who can administer it now.
 */
export function whyNotChangeRole(
  actor: Actor,
  member: Belonging,
  role: Role,
  administrators: number,
): Refusal | null {
  return (
    whyNotAdminister(actor, member, 'change what people can do') ??
    whyNotWithout(member, role, administrators)
  );
}

/** Why the actor may not end somebody's membership, or null: administrators do, and each person may leave. */
export function whyNotRemovePerson(actor: Actor, member: Belonging, administrators: number): Refusal | null {
  const leaving = actor.personId === member.personId;
  const refusal = leaving ? null : whyNotAdminister(actor, member, 'remove people');
  return refusal ?? whyNotWithout(member, null, administrators);
}

function whyNotAdminister(actor: Actor, member: Belonging, doing: string): Refusal | null {
  if (actor.organisationId !== member.organisationId)
    return new NotPermitted(`Act for the organisation this person belongs to, to ${doing}.`);
  return whyNotAct(actor, 'ADMINISTER', doing);
}

function whyNotWithout(member: Belonging, becoming: Role | null, administrators: number): Refusal | null {
  const steppingDown = member.role === 'ADMINISTER' && becoming !== 'ADMINISTER';
  return steppingDown && administrators <= 1 ? new LastAdministrator() : null;
}
