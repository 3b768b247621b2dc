import { db } from '@upstream/db/db';
import { whyNotSpeak } from '@upstream/domain/challenges/why-not-speak';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { id, idempotencyKey, parse, text } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';
import { notMentionable } from './mentionable.ts';

const MOST_MENTIONS = 20;

const CommentOnChallenge = z.object({
  challengeId: id('Challenge'),
  words: text({ most: LIMITS.words, lines: true }),
  mentionIds: z
    .array(id('Person'))
    .max(MOST_MENTIONS, `Name at most ${MOST_MENTIONS} people.`)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  idempotencyKey: idempotencyKey(),
});

/** An organisation in the challenge says something under it, naming people who should see it. */
export async function commentOnChallenge(actor: Actor, input: unknown, now: Date) {
  const { challengeId, words, mentionIds, idempotencyKey: key } = parse(CommentOnChallenge, input);
  return db.as(actor, { once: { key, verb: 'commentOnChallenge', request: input } }, async (tx) => {
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotSpeak(actor, state, standing);
    if (refusal) throw refusal;
    if ((await notMentionable(tx, challengeId, mentionIds)).length > 0) {
      const message = 'You can name people of the organisations in this challenge. Choose from the list.';
      throw new InvalidInput([{ field: 'mentionIds', message }]);
    }

    const { personId, organisationId } = actingFor(actor);
    const { id: commentId } = await tx.comment.create({
      data: { challengeId, words, personId, organisationId, saidAt: now },
      select: { id: true },
    });
    await tx.mention.createMany({
      data: mentionIds.map((mentioned) => ({ commentId, challengeId, personId: mentioned })),
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'challenge.commented',
      record: { type: 'Comment', id: commentId },
      about,
      after: { mentions: mentionIds.length },
    });
    return { challengeId, commentId };
  });
}
