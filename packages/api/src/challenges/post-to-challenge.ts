import { db } from '@upstream/db/db';
import { HELP_KINDS } from '@upstream/domain/challenges/help-kind';
import { POST_KINDS } from '@upstream/domain/challenges/post-kind';
import { whyNotClosePost, whyNotSpeak } from '@upstream/domain/challenges/why-not-speak';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
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

const ClosePost = z.object({ postId: id('Post') });

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

/** The organisation that pinned a post, or a steward, takes it down. Taking it down twice changes nothing. */
export async function closePost(actor: Actor, input: unknown, now: Date) {
  const { postId } = parse(ClosePost, input);
  return db.as(actor, {}, async (tx) => {
    const post = await tx.post.findUnique({ where: { id: postId } });
    if (!post) throw new NotFound('There is no such post.');
    const { challengeId, organisationId } = post;
    const { standing, about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotClosePost(actor, organisationId, standing);
    if (refusal) throw refusal;

    const open = { id: postId, closedAt: null };
    const { count } = await tx.post.updateMany({ where: open, data: { closedAt: now } });
    if (count > 0) {
      await touch(tx, challengeId, now);
      await record(tx, actor, now, { did: 'post.closed', record: { type: 'Post', id: postId }, about });
    }
    return { challengeId, postId };
  });
}
