import type { Actor, OrganisationActor } from '@upstream/domain/people/actor';
import { NotPermitted } from '@upstream/domain/refusal';

/** The actor as somebody who acts for an organisation; whoever acts for none is refused. */
export function actingFor(actor: Actor): OrganisationActor {
  const { organisationId, role } = actor;
  if (organisationId && role) return { ...actor, organisationId, role };
  throw new NotPermitted('Join or register an organisation to do this for it.');
}
