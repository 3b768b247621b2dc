import { db } from '@upstream/db/db';
import { whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadAsk } from './load-ask.ts';
import { touch } from './load-challenge.ts';
import { participationIn } from './load-participation.ts';

const UnlinkOffer = z.object({ askId: id('Ask'), participationId: id('Participation') });

/** A steward undoes a match: without another one the chair is empty again. */
export async function unlinkOffer(actor: Actor, input: unknown, now: Date) {
  const { askId, participationId } = parse(UnlinkOffer, input);
  return db.as(actor, {}, async (tx) => {
    const { challenge } = await loadAsk(tx, actor, askId);
    const { challengeId, state, standing, about } = challenge;
    const refusal = whyNotUpdate(actor, state, standing);
    if (refusal) throw refusal;
    await participationIn(tx, participationId, challengeId);

    const { count } = await tx.askLink.deleteMany({ where: { askId, participationId } });
    if (count > 0) {
      await touch(tx, challengeId, now);
      const link = { type: 'Ask', id: askId };
      await record(tx, actor, now, { did: 'ask.emptied', record: link, about, before: { participationId } });
    }
    return { challengeId, askId };
  });
}
