import { db } from '@upstream/db/db';
import { whyNotAsked, whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { loadAsk } from './load-ask.ts';
import { touch } from './load-challenge.ts';

const WithdrawAsk = z.object({ askId: id('Ask'), expectedVersion: version() });

/** A steward takes an ask back: it is missing no more. */
export async function withdrawAsk(actor: Actor, input: unknown, now: Date) {
  const { askId, expectedVersion } = parse(WithdrawAsk, input);
  return db.as(actor, {}, async (tx) => {
    const { ask, challenge } = await loadAsk(tx, actor, askId);
    const { challengeId, state, standing, about } = challenge;
    const refusal =
      whyNotUpdate(actor, state, standing) ?? whyNotAsked(ask) ?? whyNotVersion(ask, expectedVersion);
    if (refusal) throw refusal;

    await tx.ask.update({
      where: { id: askId },
      data: { withdrawnAt: now, version: ask.version + 1 },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, { did: 'ask.withdrawn', record: { type: 'Ask', id: askId }, about });
    return { challengeId, askId };
  });
}
