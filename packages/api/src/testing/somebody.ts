import { randomUUID } from 'node:crypto';
import type { Identity } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import type { OrganisationActor, Role } from '@upstream/domain/people/actor';
import { EVERYBODY } from '@upstream/domain/people/everybody';
import { nameKey } from '@upstream/domain/text/name-key';

/** What a test says of the person it needs; the rest is made up and unique. */
export interface Wanted {
  /** Their role; they administer unless the test says otherwise. */
  role?: Role;
  kind?: OrganisationKind;
  name?: string;
  organisationName?: string;
  /** A colleague of this actor, in the same organisation. */
  beside?: OrganisationActor;
}

/** A person with a role in an organisation of their own, written straight into the test's database. */
export async function somebody(wanted: Wanted = {}): Promise<OrganisationActor> {
  const personId = randomUUID();
  const organisationId = wanted.beside?.organisationId ?? randomUUID();
  const role = wanted.role ?? 'ADMINISTER';
  const since = new Date('2024-01-01T00:00:00Z');
  const mine = [EVERYBODY, personId, organisationId];
  const self: Identity = {
    personId,
    organisationId,
    role,
    operator: false,
    audiences: mine,
    colleagues: [organisationId],
  };
  await db.as(self, {}, async (tx) => {
    if (!wanted.beside) {
      const name = wanted.organisationName ?? `Organisation ${organisationId.slice(0, 8)}`;
      const kind = wanted.kind ?? 'VCSE';
      await tx.organisation.create({
        data: { id: organisationId, name, nameKey: nameKey(name), kind, createdAt: since, updatedAt: since },
      });
    }
    const name = wanted.name ?? `Person ${personId.slice(0, 8)}`;
    await tx.person.create({ data: { id: personId, name, createdAt: since } });
    await tx.membership.create({ data: { personId, organisationId, role, since } });
  });
  return { personId, organisationId, role, operator: false };
}
