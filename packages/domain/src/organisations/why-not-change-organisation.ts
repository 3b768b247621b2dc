import type { Actor } from '../people/actor.ts';
import { whyNotActFor } from '../people/why-not-act.ts';
import { InvalidInput, NotPermitted, type Refusal } from '../refusal.ts';
import type { OrganisationKind, OrganisationSize } from './organisation-kind.ts';

/** An organisation as the rules name it. */
export interface NamedOrganisation {
  id: string;
  name: string;
}

/** Why the actor may not change an organisation's page, or null: its own administrators do. */
export function whyNotUpdateOrganisation(
  actor: Actor | null,
  organisation: NamedOrganisation,
): Refusal | null {
  if (!actor) return new NotPermitted(`Sign in as an administrator of ${organisation.name} to change this.`);
  return whyNotActFor(actor, organisation, 'ADMINISTER', 'change its page');
}

/** Why the actor may not invite people into an organisation, or null: its own administrators do. */
export function whyNotInvitePerson(actor: Actor | null, organisation: NamedOrganisation): Refusal | null {
  if (!actor)
    return new NotPermitted(`Sign in as an administrator of ${organisation.name} to invite people.`);
  return whyNotActFor(actor, organisation, 'ADMINISTER', 'invite people to it');
}

/** Why the actor may not say that an organisation is who it says it is, or null: operators do, once. */
export function whyNotVerifyOrganisation(
  actor: Actor | null,
  organisation: NamedOrganisation & { verifiedAt: Date | null },
): Refusal | null {
  if (!actor?.operator)
    return new NotPermitted('Only an operator of this installation verifies organisations.');
  if (organisation.verifiedAt) return new NotPermitted(`${organisation.name} is verified already.`);
  return null;
}

/** Why an organisation cannot have a size: only suppliers have one. */
export function whyNotSize(kind: OrganisationKind, size: OrganisationSize | null): InvalidInput | null {
  if (size === null || kind === 'SUPPLIER') return null;
  return new InvalidInput([{ field: 'size', message: 'Only a supplier has a size. Leave it empty.' }]);
}

/** Why an organisation cannot be part of another: `above` are the ids over that other, itself included. */
export function whyNotPartOf(organisationId: string, above: readonly string[]): InvalidInput | null {
  if (!above.includes(organisationId)) return null;
  return new InvalidInput([
    {
      field: 'parentId',
      message: 'That organisation is this one or a part of it. Choose another, or none.',
    },
  ]);
}
