import type { Tx } from '@upstream/db/db';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { nameKey } from '@upstream/domain/text/name-key';
import { record } from '../audit/record.ts';
import { type Group, refuseUnknownPlaces } from './organisation-input.ts';
import { recordIdentifiers, refuseDuplicate } from './similar-organisations.ts';

/**
 * Records a newcomer and the organisation they bring, which they administer. The transaction is stamped as that
 * newcomer, acting for that organisation (`asNewcomer`). Refuses a place that is not on record, a number that is
 * taken, and a name nearly another's unless it is confirmed to be a different body. `placeField` is where the input
 * has the place, for the refusal to name.
 */
export async function registerGroup(
  tx: Tx,
  actor: OrganisationActor,
  { personName, ...group }: Group & { personName: string },
  now: Date,
  placeField = 'placeId',
): Promise<void> {
  await tx.person.create({ data: { id: actor.personId, name: personName, createdAt: now } });
  await recordOrganisation(tx, actor, group, now, placeField);
}

/** Records an organisation under the id the actor acts for, with them as its administrator. */
export async function recordOrganisation(
  tx: Tx,
  actor: OrganisationActor,
  group: Group,
  now: Date,
  placeField = 'placeId',
): Promise<void> {
  const { organisationId, personId } = actor;
  const { confirmedDifferent, identifiers, name, kind, purpose, placeId = null } = group;
  await refuseUnknownPlaces(tx, [placeId], placeField);
  await refuseDuplicate(tx, { name, identifiers }, confirmedDifferent);

  await tx.organisation.create({
    data: {
      id: organisationId,
      name,
      nameKey: nameKey(name),
      kind,
      purpose: purpose ?? '',
      placeId,
      createdAt: now,
      updatedAt: now,
    },
    select: { id: true },
  });
  await recordIdentifiers(tx, organisationId, identifiers);
  const membership = await tx.membership.create({
    data: { personId, organisationId, role: 'ADMINISTER', since: now },
    select: { id: true },
  });
  await record(tx, actor, now, {
    did: 'organisation.registered',
    record: { type: 'Organisation', id: organisationId },
    after: { kind, placeId, identifiers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`) },
  });
  await record(tx, actor, now, {
    did: 'membership.started',
    record: { type: 'Membership', id: membership.id },
    after: { personId, role: 'ADMINISTER' },
  });
}
