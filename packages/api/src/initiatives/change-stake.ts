import type { Tx } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import type { StakeKind, StakeStatus } from '@upstream/domain/initiatives/stake';
import type { Actor } from '@upstream/domain/people/actor';
import { type Facts, record } from '../audit/record.ts';
import { noteActing, type OpenInitiative, type OpenStake } from './open-initiative.ts';

/** Writes what became of a stake, counts its version up, and appends the event. */
export async function changeStake(
  tx: Tx,
  actor: Actor,
  now: Date,
  change: {
    initiative: OpenInitiative;
    stake: OpenStake;
    did: string;
    data: Prisma.StakeUncheckedUpdateInput;
    after: Facts;
  },
) {
  const { initiative, stake, did, data, after } = change;
  await tx.stake.update({ where: { id: stake.id }, data: { ...data, version: { increment: 1 } } });
  await noteActing(tx, actor, initiative.id, now);
  await record(tx, actor, now, {
    did,
    record: { type: 'Stake', id: stake.id },
    about: { initiativeId: initiative.id },
    before: { status: stake.status, leavesOn: stake.leavesOn },
    after,
  });
  return { initiativeId: initiative.id, stakeId: stake.id };
}

/** An organisation that is asked, or asks, to take part. */
export interface NewStake {
  organisationId: string;
  kind: StakeKind;
  status: Extract<StakeStatus, 'INVITED' | 'OFFERED'>;
  brings: string | null;
  accountablePersonId: string | null;
}

/** Lays a new stake, or takes up again the one that an organisation declined or left. */
export async function layStake(
  tx: Tx,
  initiative: OpenInitiative,
  asked: NewStake,
  now: Date,
): Promise<string> {
  const laid = {
    ...asked,
    invitedAt: now,
    answeredAt: null,
    noticeGivenAt: null,
    leavesOn: null,
    exitedAt: null,
  };
  const former = initiative.stakes.find(
    ({ organisationId, kind }) => organisationId === asked.organisationId && kind === asked.kind,
  );
  const { id } = former
    ? await tx.stake.update({
        where: { id: former.id },
        data: { ...laid, version: { increment: 1 } },
        select: { id: true },
      })
    : await tx.stake.create({ data: { ...laid, initiativeId: initiative.id }, select: { id: true } });
  return id;
}
