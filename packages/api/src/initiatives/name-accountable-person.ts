import { db } from '@upstream/db/db';
import { whyNotNameAccountablePerson } from '@upstream/domain/initiatives/why-not-stake';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { id, parse, version } from '../parse.ts';
import { changeStake } from './change-stake.ts';
import { openStake } from './open-initiative.ts';
import { requireMember } from './refuse-unknown.ts';

const NameAccountablePerson = z.object({
  stakeId: id('Stake'),
  personId: id('Person'),
  expectedVersion: version(),
});

/** An organisation names which of its people answers for its part. */
export async function nameAccountablePerson(actor: Actor, input: unknown, now: Date) {
  const { stakeId, personId, expectedVersion } = parse(NameAccountablePerson, input);
  return db.as(actor, {}, async (tx) => {
    const { initiative, stake } = await openStake(tx, stakeId, now);
    const refusal = whyNotNameAccountablePerson(actor, stake, now) ?? whyNotVersion(stake, expectedVersion);
    if (refusal) throw refusal;
    await requireMember(tx, personId, stake.organisationId, 'personId');
    return changeStake(tx, actor, now, {
      initiative,
      stake,
      did: 'stake.accountable_named',
      data: { accountablePersonId: personId },
      after: { accountablePersonId: personId },
    });
  });
}
