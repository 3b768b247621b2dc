import { db } from '@upstream/db/db';
import { whyNotStepDown } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const StepDown = z.object({ challengeId: id('Challenge') });

/** The actor's organisation stops looking after a challenge; another steward stays. */
export async function stepDown(actor: Actor, input: unknown, now: Date) {
  const { challengeId } = parse(StepDown, input);
  return db.as(actor, {}, async (tx) => {
    const { standing, about } = await loadChallenge(tx, actor, challengeId);
    const active = await tx.steward.count({ where: { challengeId, status: 'ACTIVE' } });
    const refusal = whyNotStepDown(actor, standing, active);
    if (refusal) throw refusal;

    const { organisationId } = actingFor(actor);
    const steward = await tx.steward.update({
      where: { challengeId_organisationId: { challengeId, organisationId } },
      data: { status: 'LEFT', until: now },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'steward.stepped_down',
      record: { type: 'Steward', id: steward.id },
      about,
    });
    return { challengeId };
  });
}
