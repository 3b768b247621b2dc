import { db } from '@upstream/db/db';
import { OfferNotActive } from '@upstream/domain/challenges/refusals';
import { whyNotAsked, whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadAsk } from './load-ask.ts';
import { touch } from './load-challenge.ts';
import { participationIn } from './load-participation.ts';

const LinkOffer = z.object({ askId: id('Ask'), participationId: id('Participation') });

/** A steward matches an organisation's offer to an ask: the chair is filled. Matching twice changes nothing. */
export async function linkOffer(actor: Actor, input: unknown, now: Date) {
  const { askId, participationId } = parse(LinkOffer, input);
  return db.as(actor, {}, async (tx) => {
    const { ask, challenge } = await loadAsk(tx, actor, askId);
    const { challengeId, state, standing, about } = challenge;
    const refusal = whyNotUpdate(actor, state, standing) ?? whyNotAsked(ask);
    if (refusal) throw refusal;
    const { status } = await participationIn(tx, participationId, challengeId);
    if (status !== 'ACTIVE') throw new OfferNotActive();

    const { count } = await tx.askLink.createMany({
      data: {
        askId,
        participationId,
        challengeId,
        linkedAt: now,
        linkedForId: actingFor(actor).organisationId,
      },
      skipDuplicates: true,
    });
    if (count > 0) {
      await touch(tx, challengeId, now);
      const link = { type: 'Ask', id: askId };
      await record(tx, actor, now, { did: 'ask.filled', record: link, about, after: { participationId } });
    }
    return { challengeId, askId };
  });
}
