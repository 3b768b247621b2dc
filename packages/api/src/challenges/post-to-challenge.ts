import { db } from '@upstream/db/db';
import { HELP_KINDS } from '@upstream/domain/challenges/help-kind';
import { POST_KINDS } from '@upstream/domain/challenges/post-kind';
import { whyNotSpeak } from '@upstream/domain/challenges/why-not-speak';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { record } from '../audit/record.ts';
import { choice, id, idempotencyKey, parse, text } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const PostToChallenge = z.object({
  challengeId: id('Challenge'),
  kind: choice(POST_KINDS),
  help: choice(HELP_KINDS),
  words: text({ most: LIMITS.sentence }),
  idempotencyKey: idempotencyKey(),
});

/** An organisation in the challenge pins a need or an offer to it. */
export async function postToChallenge(actor: Actor, input: unknown, now: Date) {
  const { challengeId, idempotencyKey: key, ...said } = parse(PostToChallenge, input);
  return db.as(actor, { once: { key, verb: 'postToChallenge', request: input } }, async (tx) => {
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotSpeak(actor, state, standing);
    if (refusal) throw refusal;

    const { personId, organisationId } = actingFor(actor);
    const { id: postId } = await tx.post.create({
      data: { ...said, challengeId, personId, organisationId, postedAt: now },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    const { kind, help } = said;
    await record(tx, actor, now, {
      did: 'post.pinned',
      record: { type: 'Post', id: postId },
      about,
      after: { kind, help },
    });
    return { challengeId, postId };
  });
}
