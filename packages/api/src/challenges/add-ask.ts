import { db } from '@upstream/db/db';
import { whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import { MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, idempotencyKey, parse } from '../parse.ts';
import { askShape } from './challenge-input.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const AddAsk = z.object({ challengeId: id('Challenge'), ...askShape, idempotencyKey: idempotencyKey() });

/** A steward asks for one more thing or body that is missing; it comes last. */
export async function addAsk(actor: Actor, input: unknown, now: Date) {
  const { challengeId, idempotencyKey: key, ...ask } = parse(AddAsk, input);
  return db.as(actor, { once: { key, verb: 'addAsk', request: input } }, async (tx) => {
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotUpdate(actor, state, standing);
    if (refusal) throw refusal;
    const { _count: standingAsks } = await tx.ask.aggregate({
      _count: true,
      where: { challengeId, withdrawnAt: null },
    });
    if (standingAsks >= MOST.asks) {
      const message = `A challenge asks for at most ${MOST.asks} things. Withdraw one first.`;
      throw new InvalidInput([{ field: 'what', message }]);
    }

    const last = await tx.ask.aggregate({ _max: { position: true }, where: { challengeId } });
    const position = (last._max.position ?? 0) + 1;
    const { id: askId } = await tx.ask.create({
      data: { ...ask, challengeId, position },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'ask.added',
      record: { type: 'Ask', id: askId },
      about,
      after: { help: ask.help, organisationKind: ask.organisationKind, position },
    });
    return { challengeId, askId };
  });
}
