import { db } from '@upstream/db/db';
import { MOVES_TO, type StatusMove, whyNotMove } from '@upstream/domain/challenges/status-moves';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { loadChallenge } from './load-challenge.ts';

const MoveChallenge = z.object({ challengeId: id('Challenge'), expectedVersion: version() });

const DID: Record<StatusMove, string> = {
  OPEN: 'challenge.opened',
  CLOSE: 'challenge.closed',
  ARCHIVE: 'challenge.archived',
  REOPEN: 'challenge.reopened',
};

/** A steward opens, closes, archives or opens a challenge again. */
export async function moveChallenge(move: StatusMove, actor: Actor, input: unknown, now: Date) {
  const { challengeId, expectedVersion } = parse(MoveChallenge, input);
  return db.as(actor, {}, async (tx) => {
    const challenge = await loadChallenge(tx, actor, challengeId);
    const { state, standing, about, version: current } = challenge;
    const refusal =
      whyNotMove(move, actor, state, standing, now) ?? whyNotVersion(challenge, expectedVersion);
    if (refusal) throw refusal;

    const status = MOVES_TO[move];
    await tx.challenge.update({
      where: { id: challengeId },
      data: { status, version: current + 1, updatedAt: now },
      select: { id: true },
    });
    await record(tx, actor, now, {
      did: DID[move],
      record: { type: 'Challenge', id: challengeId },
      about,
      before: { status: state.status },
      after: { status },
    });
    return { challengeId };
  });
}
