import type { Tx } from '@upstream/db/db';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import { AlreadyJoined } from '@upstream/domain/challenges/refusals';
import { whyNotJoin } from '@upstream/domain/challenges/why-not-join';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { id, text } from '../parse.ts';
import { helpKinds } from './challenge-input.ts';
import { loadChallenge, touch } from './load-challenge.ts';

/** What is asked of an organisation that joins: what it can give, and one sentence. */
export const offerShape = {
  challengeId: id('Challenge'),
  offers: helpKinds,
  sentence: text({ most: LIMITS.sentence }),
};

interface Offer {
  challengeId: string;
  offers: HelpKind[];
  sentence: string;
}

/**
 * Takes the actor's organisation into a challenge with its offer, within the caller's transaction; where the
 * stewards approve joining, it waits for them. One that left comes back by the same row.
 */
export async function takePart(tx: Tx, actor: Actor, offer: Offer, now: Date) {
  const { challengeId, offers, sentence } = offer;
  const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
  const refusal = whyNotJoin(actor, state, standing, now);
  if (refusal) throw refusal;

  const { organisationId } = actingFor(actor);
  const status = state.approvesJoining ? ('PENDING' as const) : ('ACTIVE' as const);
  const data = { status, offers, sentence, joinedAt: now, answeredAt: null, leftAt: null };
  const mine = { challengeId, organisationId };
  const [participation] =
    standing.participation === 'LEFT'
      ? await tx.participation.updateManyAndReturn({
          where: { ...mine, status: 'LEFT' },
          data: { ...data, version: { increment: 1 } },
          select: { id: true },
        })
      : // Two administrators may press the button at once; the unique index settles it.
        await tx.participation.createManyAndReturn({
          data: { ...mine, ...data },
          skipDuplicates: true,
          select: { id: true },
        });
  if (!participation) throw new AlreadyJoined();
  const { id: participationId } = participation;
  await touch(tx, challengeId, now);
  const words = { root: { challengeId }, recordId: participationId, field: 'sentence', words: sentence };
  await record(tx, actor, now, {
    did: status === 'PENDING' ? 'challenge.offered' : 'challenge.joined',
    record: { type: 'Participation', id: participationId },
    about,
    after: { status, offers, sentence: await keepWords(tx, actor, now, words) },
  });
  return { challengeId, participationId };
}
