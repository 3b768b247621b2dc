import { WrongStatus } from '@upstream/domain/challenges/refusals';
import { InvalidInput, KeyReused, NotFound, NotPermitted } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { challengeAnswer } from './answers.ts';
import { closePost } from './close-post.ts';
import { commentOnChallenge } from './comment-on-challenge.ts';
import { postToChallenge } from './post-to-challenge.ts';
import { readMentions } from './read-mentions.ts';
import { withdrawComment } from './withdraw-comment.ts';
import { HelpKindRef, PostKindRef } from './words.schema.ts';

const PostToChallengeInput = builder.inputType('PostToChallengeInput', {
  description: 'A need or an offer to pin to a challenge.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Which challenge.' }),
    kind: t.field({ type: PostKindRef, description: 'A need or an offer.' }),
    help: t.field({ type: HelpKindRef, description: 'The kind of help.' }),
    words: t.string({ description: 'What, in one sentence of at most 280 characters.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('postToChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('PostToChallengeSuccess', 'It is pinned.'),
    description: 'Your organisation pins a need or an offer to a challenge it is in.',
    args: { input: t.arg({ type: PostToChallengeInput, description: 'What to pin.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => postToChallenge(actor, input, now),
  }),
);

const ClosePostInput = builder.inputType('ClosePostInput', {
  description: 'The post to take down.',
  fields: (t) => ({ postId: t.id({ description: 'Which post.' }) }),
});

builder.mutationField('closePost', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('ClosePostSuccess', 'It is taken down.'),
    description: 'The organisation that pinned it, or a steward, takes a post down.',
    args: { input: t.arg({ type: ClosePostInput, description: 'Which post.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted] },
    resolve: (_root, { input }, { actor, now }) => closePost(actor, input, now),
  }),
);

const CommentOnChallengeInput = builder.inputType('CommentOnChallengeInput', {
  description: 'Something to say under a challenge.',
  fields: (t) => ({
    challengeId: t.id({ description: 'Which challenge.' }),
    words: t.string({ description: 'What to say, at most 2,000 characters.' }),
    mentionIds: t.idList({
      required: false,
      description: 'The people it names, of those who are `mentionable`; at most 20.',
    }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('commentOnChallenge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('CommentOnChallengeSuccess', 'It was said.'),
    description: 'Your organisation says something under a challenge it is in.',
    args: { input: t.arg({ type: CommentOnChallengeInput, description: 'What to say.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, WrongStatus, KeyReused] },
    resolve: (_root, { input }, { actor, now }) => commentOnChallenge(actor, input, now),
  }),
);

const WithdrawCommentInput = builder.inputType('WithdrawCommentInput', {
  description: 'The comment to take back.',
  fields: (t) => ({ commentId: t.id({ description: 'Which comment.' }) }),
});

builder.mutationField('withdrawComment', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('WithdrawCommentSuccess', 'Its words are gone.'),
    description: 'You take a comment of your own back.',
    args: { input: t.arg({ type: WithdrawCommentInput, description: 'Which comment.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted] },
    resolve: (_root, { input }, { actor, now }) => withdrawComment(actor, input, now),
  }),
);

const ReadMentionsInput = builder.inputType('ReadMentionsInput', {
  description: 'The challenge whose comments you have read.',
  fields: (t) => ({ challengeId: t.id({ description: 'Which challenge.' }) }),
});

builder.mutationField('readMentions', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: challengeAnswer('ReadMentionsSuccess', 'Your week no longer asks you to read them.'),
    description: 'You have read the comments that name you under a challenge.',
    args: { input: t.arg({ type: ReadMentionsInput, description: 'Which challenge.' }) },
    errors: { types: [InvalidInput, NotFound] },
    resolve: (_root, { input }, { actor, now }) => readMentions(actor, input, now),
  }),
);
