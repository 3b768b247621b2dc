import { db } from '@upstream/db/db';
import { whyNotClosePost } from '@upstream/domain/challenges/why-not-speak';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const ClosePost = z.object({ postId: id('Post') });

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
