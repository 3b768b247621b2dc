import { db } from '@upstream/db/db';
import { whyNotLeave } from '@upstream/domain/challenges/why-not-join';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const LeaveChallenge = z.object({ challengeId: id('Challenge') });

/** The actor's organisation leaves a challenge, in one step; the chairs it filled are empty again. */
export async function leaveChallenge(actor: Actor, input: unknown, now: Date) {
  const { challengeId } = parse(LeaveChallenge, input);
  return db.as(actor, {}, async (tx) => {
    const { standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotLeave(actor, standing);
    if (refusal) throw refusal;

    const { organisationId } = actingFor(actor);
    await touch(tx, challengeId, now); // before leaving, while it may still be seen
    const { id: participationId } = await tx.participation.update({
      where: { challengeId_organisationId: { challengeId, organisationId } },
      data: { status: 'LEFT', leftAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    const links = await tx.askLink.findMany({ where: { participationId }, select: { askId: true } });
    await tx.askLink.deleteMany({ where: { participationId } });
    await record(tx, actor, now, {
      did: 'challenge.left',
      record: { type: 'Participation', id: participationId },
      about,
      before: { status: standing.participation, asks: links.map(({ askId }) => askId) },
      after: { status: 'LEFT' },
    });
    return { challengeId };
  });
}
