import { db } from '@upstream/db/db';
import { OFFERED_KINDS } from '@upstream/domain/initiatives/stake';
import { whyNotOfferStake } from '@upstream/domain/initiatives/why-not-stake';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse, text } from '../parse.ts';
import { layStake } from './change-stake.ts';
import { openInitiative } from './open-initiative.ts';
import { requireMember } from './refuse-unknown.ts';

const OfferStake = z.object({
  initiativeId: id('Initiative'),
  kind: choice(OFFERED_KINDS),
  brings: text({ most: LIMITS.sentence }),
  accountablePersonId: id('Person').nullish(),
  idempotencyKey: idempotencyKey(),
});

/** An organisation that may read an initiative offers to take part; its owners answer. */
export async function offerStake(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, kind, brings, accountablePersonId = null, ...sent } = parse(OfferStake, input);
  const once = { key: sent.idempotencyKey, verb: 'offerStake', request: input };
  return db.as(actor, { once }, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal = whyNotOfferStake(actor, initiative, kind, now);
    if (refusal) throw refusal;
    const { organisationId } = actingFor(actor);
    await requireMember(tx, accountablePersonId, organisationId, 'accountablePersonId');

    const asked = { organisationId, kind, status: 'OFFERED', brings, accountablePersonId } as const;
    const stakeId = await layStake(tx, initiative, asked, now);
    const words = { root: { initiativeId }, recordId: stakeId, field: 'brings', words: brings };
    await record(tx, actor, now, {
      did: 'stake.offered',
      record: { type: 'Stake', id: stakeId },
      about: { initiativeId },
      after: { kind, status: 'OFFERED', brings: await keepWords(tx, actor, now, words) },
    });
    return { initiativeId, stakeId };
  });
}
