import { createHash, randomBytes } from 'node:crypto';
import { db, type Tx } from '@upstream/db/db';
import { type Actor, ROLES } from '@upstream/domain/people/actor';
import { AlreadyBelongs, INVITATION_DAYS, invitationEnds } from '@upstream/domain/people/invitation';
import { whyNotAct } from '@upstream/domain/people/why-not-act';
import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { newcomerShape } from './newcomer.ts';

const InvitePerson = z.object({
  email: newcomerShape.email,
  role: choice(ROLES),
  idempotencyKey: idempotencyKey(),
});

/** What is kept of a link's secret: its SHA-256 in hex. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * An administrator keeps a place in their organisation for somebody, who gets a mail with a link that works once.
 * An earlier invitation of the same address that is still open ends.
 */
export async function invitePerson(auth: AuthPort, actor: Actor, input: unknown, now: Date) {
  const { email, role, idempotencyKey: key } = parse(InvitePerson, input);
  const refusal = whyNotAct(actor, 'ADMINISTER', 'invite people to it');
  const { organisationId } = actor;
  if (refusal || !organisationId) throw refusal;
  const known = await auth.personWithEmail(email);
  return db.as(actor, { once: { key, verb: 'invitePerson', request: input } }, async (tx) => {
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    const member =
      known && (await tx.membership.count({ where: { personId: known, organisationId, until: null } }));
    if (member) throw new AlreadyBelongs(name);

    await tx.invitation.updateMany({
      where: { organisationId, email, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    const secret = randomBytes(32).toString('base64url');
    const { id: invitationId } = await tx.invitation.create({
      data: {
        organisationId,
        email,
        role,
        tokenHash: secretHash(secret),
        invitedById: actor.personId,
        invitedAt: now,
        expiresAt: invitationEnds(now),
      },
      select: { id: true },
    });
    await writeInvitation(tx, { email, name, role, link: auth.linkTo(`/invitation#${secret}`) }, now);
    await record(tx, actor, now, {
      did: 'invitation.sent',
      record: { type: 'Invitation', id: invitationId },
      after: { role },
    });
    return { invitationId };
  });
}

async function writeInvitation(
  tx: Tx,
  { email, name, role, link }: { email: string; name: string; role: keyof typeof ROLE_WORDS; link: string },
  now: Date,
): Promise<void> {
  const body = [
    `${name} invites you to Upstream. There you ${ROLE_WORDS[role]} for ${name}.`,
    `Accept here; the link works once, for ${INVITATION_DAYS} days:`,
    link,
    `If you do not know ${name}, do nothing.`,
  ].join('\n\n');
  await tx.mail.createMany({
    data: [{ toAddress: email, subject: `${name} invites you to Upstream`, body, writtenAt: now }],
  });
}
