import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { InvitationSpent } from '@upstream/domain/people/invitation';
import { whyNotAct } from '@upstream/domain/people/why-not-act';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';

const WithdrawInvitation = z.object({ id: id('Invitation') });

/** An administrator takes back an invitation that nobody has accepted yet; its link leads nowhere then. */
export async function withdrawInvitation(actor: Actor, input: unknown, now: Date) {
  const { id: invitationId } = parse(WithdrawInvitation, input);
  return db.as(actor, {}, async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id: invitationId }, select: { id: true } });
    if (!invitation) throw new NotFound('There is no such invitation.');
    const refusal = whyNotAct(actor, 'ADMINISTER', 'withdraw an invitation');
    if (refusal) throw refusal;
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) throw new InvitationSpent();
    await record(tx, actor, now, {
      did: 'invitation.withdrawn',
      record: { type: 'Invitation', id: invitationId },
    });
    return { invitationId };
  });
}
