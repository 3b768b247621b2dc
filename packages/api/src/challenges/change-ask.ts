import { db } from '@upstream/db/db';
import { whyNotAsked, whyNotUpdate } from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { askShape } from './challenge-input.ts';
import { loadAsk } from './load-ask.ts';
import { touch } from './load-challenge.ts';

const ChangeAsk = z.object({ askId: id('Ask'), ...askShape, expectedVersion: version() });

/** A steward changes what an ask says, whole. */
export async function changeAsk(actor: Actor, input: unknown, now: Date) {
  const { askId, expectedVersion, ...said } = parse(ChangeAsk, input);
  return db.as(actor, {}, async (tx) => {
    const { ask, challenge } = await loadAsk(tx, actor, askId);
    const { challengeId, state, standing, about } = challenge;
    const refusal =
      whyNotUpdate(actor, state, standing) ?? whyNotAsked(ask) ?? whyNotVersion(ask, expectedVersion);
    if (refusal) throw refusal;

    await tx.ask.update({
      where: { id: askId },
      data: { ...said, version: ask.version + 1 },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'ask.changed',
      record: { type: 'Ask', id: askId },
      about,
      before: { help: ask.help, organisationKind: ask.organisationKind, version: ask.version },
      after: { help: said.help, organisationKind: said.organisationKind, version: ask.version + 1 },
    });
    return { challengeId, askId };
  });
}
