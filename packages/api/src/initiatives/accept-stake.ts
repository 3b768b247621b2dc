import { db, type Tx } from '@upstream/db/db';
import { accountableIssue } from '@upstream/domain/initiatives/initiative-issues';
import { activeOwners } from '@upstream/domain/initiatives/stake';
import { whyNotAcceptStake } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openInitiative, openStake } from './open-initiative.ts';
import { requireMember } from './refuse-unknown.ts';

const AcceptStake = z.object({
  stakeId: id('Stake'),
  accountablePersonId: id('Person').nullish(),
  expectedVersion: version(),
});

/** The invited organisation accepts; an owner names who answers for its part. */
export async function acceptStake(actor: Actor, input: unknown, now: Date) {
  const { stakeId, accountablePersonId = null, expectedVersion } = parse(AcceptStake, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotAcceptStake(actor, initiative, stake) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    const issue = accountableIssue(stake.kind, accountablePersonId);
    if (issue) throw new InvalidInput([issue]);
    await requireMember(tx, accountablePersonId, stake.organisationId, 'accountablePersonId');

    const answer = await changeStake(tx, actor, now, {
      initiative,
      stake,
      did: 'stake.accepted',
      data: { status: 'ACTIVE', accountablePersonId, answeredAt: now, lastActedAt: now },
      after: { status: 'ACTIVE', kind: stake.kind, accountablePersonId },
    });
    await activate(tx, actor, initiative.id, now);
    return answer;
  });
}

/** A proposed initiative becomes active by itself once two owners have accepted. */
async function activate(tx: Tx, actor: Actor, initiativeId: string, now: Date): Promise<void> {
  const { status, stakes } = await openInitiative(tx, initiativeId, now);
  if (status !== 'PROPOSED' || activeOwners(stakes, now).length < 2) return;
  await tx.initiative.update({
    where: { id: initiativeId },
    data: { status: 'ACTIVE', version: { increment: 1 } },
  });
  await record(tx, actor, now, {
    did: 'initiative.activated',
    record: { type: 'Initiative', id: initiativeId },
    about: { initiativeId },
    before: { status },
    after: { status: 'ACTIVE' },
  });
}
