import { db } from '@upstream/db/db';
import { whyNotWithdrawComment } from '@upstream/domain/challenges/why-not-speak';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse } from '../parse.ts';
import { loadChallenge, touch } from './load-challenge.ts';

const WithdrawComment = z.object({ commentId: id('Comment') });

/** The author of a comment takes it back: its words are gone, its place stays. */
export async function withdrawComment(actor: Actor, input: unknown, now: Date) {
  const { commentId } = parse(WithdrawComment, input);
  return db.as(actor, {}, async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId } });
    if (!comment) throw new NotFound('There is no such comment.');
    const { challengeId, personId } = comment;
    const { about } = await loadChallenge(tx, actor, challengeId);
    const refusal = whyNotWithdrawComment(actor, personId);
    if (refusal) throw refusal;

    const standing = { id: commentId, withdrawnAt: null };
    const { count } = await tx.comment.updateMany({ where: standing, data: { words: '', withdrawnAt: now } });
    if (count > 0) {
      await touch(tx, challengeId, now);
      const said = { type: 'Comment', id: commentId };
      await record(tx, actor, now, { did: 'comment.withdrawn', record: said, about });
    }
    return { challengeId, commentId };
  });
}
