import { actorOf, type Identity } from '@upstream/db/actor';
import { db, type Tx } from '@upstream/db/db';
import type { OrganisationActor, Role } from '@upstream/domain/people/actor';
import { AlreadyBelongs, InvitationSpent, whyNotAccept } from '@upstream/domain/people/invitation';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { parse } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { invitationBehind } from './invitation-behind.ts';
import { secretHash } from './invite-person.ts';
import { asNewcomer, derivedId, newcomerShape } from './newcomer.ts';

const Secret = z.string({ error: 'The link is incomplete.' }).regex(/^[\w-]{43}$/, 'The link is incomplete.');
const AcceptAsMember = z.object({ secret: Secret });
const AcceptAsNewcomer = z.object({
  secret: Secret,
  personName: newcomerShape.personName,
  password: newcomerShape.password,
});

/** Somebody follows the link of an invitation: a signed-in person as themselves, a visitor as a new person. */
export async function acceptInvitation(
  auth: AuthPort,
  actor: Identity | null,
  input: unknown,
  now: Date,
): Promise<{ actor: Identity; answer: { membershipId: string } }> {
  return actor ? acceptAsMember(auth, actor, input, now) : acceptAsNewcomer(auth, input, now);
}

async function acceptAsNewcomer(auth: AuthPort, input: unknown, now: Date) {
  const { secret, personName, password } = parse(AcceptAsNewcomer, input);
  const idempotencyKey = `invitation ${secretHash(secret)}`;
  const place = await placeFor(auth, secret, derivedId('person', idempotencyKey), now);
  const { email, organisationId, role } = place;
  const arrival = {
    ...{ personName, email, password, idempotencyKey, into: { organisationId, role } },
    addressProven: true,
    ...{ verb: 'acceptInvitation', request: input },
  };
  return asNewcomer(auth, arrival, now, async (tx, actor) => {
    await tx.person.create({ data: { id: actor.personId, name: personName, createdAt: now } });
    return { membershipId: await join(tx, actor, secret, now) };
  });
}

/** The place an invitation keeps; after it was accepted, the place its new person has by it, for a retry. */
async function placeFor(
  auth: AuthPort,
  secret: string,
  personId: string,
  now: Date,
): Promise<{ email: string; organisationId: string; role: Role }> {
  const invitation = await db.reading(null, (tx) => invitationBehind(tx, secret));
  const refusal = whyNotAccept(invitation, now);
  if (invitation && !refusal) return invitation;
  const [accepted, email] = await Promise.all([actorOf(personId, null), auth.emailOf(personId)]);
  if (!accepted?.organisationId || !accepted.role || !email) throw new InvitationSpent();
  return { email, organisationId: accepted.organisationId, role: accepted.role };
}

async function acceptAsMember(auth: AuthPort, person: Identity, input: unknown, now: Date) {
  const { secret } = parse(AcceptAsMember, input);
  const invitation = await db.reading(person, (tx) => invitationBehind(tx, secret));
  const refusal = whyNotAccept(invitation, now);
  if (refusal || !invitation) throw refusal;
  const { organisationId, organisationName, role } = invitation;
  const actor = {
    ...person,
    organisationId,
    role,
    audiences: [...person.audiences, organisationId],
    colleagues: [...person.colleagues, organisationId],
  };
  const answer = await db.as(actor, {}, async (tx) => {
    const mine = { personId: person.personId, organisationId };
    if (await tx.membership.count({ where: { ...mine, until: null } }))
      throw new AlreadyBelongs(organisationName);
    return { membershipId: await join(tx, actor, secret, now) };
  });
  await auth.actFor(organisationId);
  return { actor, answer };
}

/** Spends the link and takes the place it kept; somebody who left before comes back to their old place. */
async function join(tx: Tx, actor: OrganisationActor, secret: string, now: Date): Promise<string> {
  const { personId, organisationId, role } = actor;
  const [spent] = await tx.$queryRaw<{ id: string | null }[]>`
    select app.accept_invitation(${secretHash(secret)}, ${now}) as id`;
  if (!spent?.id) throw new InvitationSpent();
  const { id } = await tx.membership.upsert({
    where: { personId_organisationId: { personId, organisationId } },
    create: { personId, organisationId, role, since: now },
    update: { role, since: now, until: null, version: { increment: 1 } },
    select: { id: true },
  });
  await record(tx, actor, now, {
    did: 'invitation.accepted',
    record: { type: 'Invitation', id: spent.id },
  });
  await record(tx, actor, now, {
    did: 'membership.started',
    record: { type: 'Membership', id },
    after: { personId, role },
  });
  return id;
}
