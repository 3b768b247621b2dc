import { db } from '@upstream/db/db';
import { STAKE_KINDS } from '@upstream/domain/initiatives/stake';
import { whyNotInviteStake } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse } from '../parse.ts';
import { layStake } from './change-stake.ts';
import { noteActing, openInitiative } from './open-initiative.ts';

const InviteStake = z.object({
  initiativeId: id('Initiative'),
  organisationId: id('Organisation'),
  kind: choice(STAKE_KINDS),
  idempotencyKey: idempotencyKey(),
});

/** An owner invites an organisation to own, contribute, fund, or speak for those affected. */
export async function inviteStake(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, organisationId, kind, idempotencyKey: key } = parse(InviteStake, input);
  const once = { key, verb: 'inviteStake', request: input };
  return db.as(actor, { once }, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal = whyNotInviteStake(actor, initiative, { organisationId, kind }, now);
    if (refusal) throw refusal;
    if (!(await tx.organisation.findUnique({ where: { id: organisationId }, select: { id: true } })))
      throw new InvalidInput([{ field: 'organisationId', message: 'There is no such organisation.' }]);

    const asked = {
      organisationId,
      kind,
      status: 'INVITED',
      brings: null,
      accountablePersonId: null,
    } as const;
    const stakeId = await layStake(tx, initiative, asked, now);
    await noteActing(tx, actor, initiativeId, now);
    await record(tx, actor, now, {
      did: 'stake.invited',
      record: { type: 'Stake', id: stakeId },
      about: { initiativeId },
      after: { kind, status: 'INVITED', organisationId },
    });
    return { initiativeId, stakeId };
  });
}
