/** What a person may do for an organisation, from least to most; on screens: can see, add, decide, administer. */
export const ROLES = ['SEE', 'ADD', 'DECIDE', 'ADMINISTER'] as const;

/** A person's role in one organisation. Each role includes the ones before it. */
export type Role = (typeof ROLES)[number];

/**
 * Who is acting: a person, for one of their organisations. Looked up afresh for every request.
 * A visitor is not an actor; verbs open to visitors say so in their type.
 */
export interface Actor {
  personId: string;
  /** The organisation acted for, or null while the person belongs to none. */
  organisationId: string | null;
  /** The person's role in that organisation, or null with no organisation. */
  role: Role | null;
  /** Runs this installation: sees the outbox, verifies organisations. */
  operator: boolean;
}

/** An actor who acts for an organisation, as most verbs require. */
export interface OrganisationActor extends Actor {
  organisationId: string;
  role: Role;
}

/** Whether the actor's role in the organisation they act for reaches `role`. */
export function may(actor: Actor | null, role: Role): actor is OrganisationActor {
  if (!actor?.organisationId || !actor.role) return false;
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(role);
}
