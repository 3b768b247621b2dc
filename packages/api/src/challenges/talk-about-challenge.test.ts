import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { doing, joins, seenBy, sharedBy } from '../testing/challenge.ts';
import { somebody } from '../testing/somebody.ts';

const key = () => randomUUID();
const comment = (challengeId: string, changes = {}) => ({
  challengeId,
  words: 'We can lend a van.',
  idempotencyKey: key(),
  ...changes,
});

interface Unread {
  challenge: { unreadMentions: number };
  myWeek: { duties: { shown: { kind: string }[] } };
}

test('those in a challenge comment, and its author takes a comment back', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const { id } = await sharedBy(steward);
  expect(await doing(group, 'commentOnChallenge', comment(id))).toMatchObject({ code: 'NOT_PERMITTED' });
  await joins(group, id);
  const said = await doing(group, 'commentOnChallenge', comment(id));
  const commentId = said.challenge?.comments.edges[0]?.node.id;
  expect(await doing(steward, 'withdrawComment', { commentId })).toMatchObject({ code: 'NOT_PERMITTED' });
  await doing(group, 'withdrawComment', { commentId });
  expect((await seenBy(null, id))?.comments.edges).toMatchObject([{ node: { words: '' } }]);
});

test('a comment names people of the organisations in the challenge, and nobody else', async () => {
  const [steward, group, stranger] = [await somebody(), await somebody(), await somebody()];
  const { id } = await sharedBy(steward);
  await joins(group, id);
  const named = comment(id, { mentionIds: [`person_${group.personId}`] });
  const said = await doing(steward, 'commentOnChallenge', named);
  expect(said.challenge?.comments.edges[0]?.node.mentions).toEqual([{ id: `person_${group.personId}` }]);
  const foreign = comment(id, { mentionIds: [`person_${stranger.personId}`] });
  const refused = await doing(steward, 'commentOnChallenge', foreign);
  expect(refused.issues?.map(({ field }) => field)).toEqual(['mentionIds']);
});

test('a comment that names somebody waits in their week until they have read it, and in nobody else’s', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const colleague = await somebody({ beside: group });
  const { id } = await sharedBy(steward);
  await joins(group, id);
  await doing(steward, 'commentOnChallenge', comment(id, { mentionIds: [`person_${group.personId}`] }));
  const unread = async (actor: typeof group) => {
    const document =
      'query Unread($id: ID!) { challenge(id: $id) { unreadMentions } myWeek { duties { shown { kind } } } }';
    const { data } = await ask<Unread>(actor, document, { id });
    const inWeek = data.myWeek.duties.shown.filter(({ kind }) => kind === 'READ_MENTION').length;
    return [data.challenge.unreadMentions, inWeek];
  };
  expect(await unread(group)).toEqual([1, 1]);
  expect(await unread(colleague)).toEqual([0, 0]);
  await doing(colleague, 'readMentions', { challengeId: id });
  expect(await unread(group)).toEqual([1, 1]);
  await doing(group, 'readMentions', { challengeId: id });
  expect(await unread(group)).toEqual([0, 0]);
});

test('the people one may name are shown to those inside and to no visitor', async () => {
  const [steward, group] = [await somebody(), await somebody({ name: 'Wren Abara' })];
  const { id } = await sharedBy(steward);
  await joins(group, id);
  const document = 'query People($id: ID!) { challenge(id: $id) { mentionable(words: "abar") { name } } }';
  const inside = await ask(steward, document, { id });
  expect(inside.data).toEqual({ challenge: { mentionable: [{ name: 'Wren Abara' }] } });
  expect((await ask(null, document, { id })).data).toEqual({ challenge: { mentionable: [] } });
});

test.each(['a\u0000b', 'a\ud800b', 'a\u202eb', 'x'.repeat(5000)])(
  'words that are nobody’s name find nobody to mention: %o',
  async (words) => {
    const steward = await somebody();
    const { id } = await sharedBy(steward);
    const document =
      'query People($id: ID!, $words: String) { challenge(id: $id) { mentionable(words: $words) { name } } }';
    const { data, errors } = await ask(steward, document, { id, words });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ challenge: { mentionable: [] } });
  },
);

test('a need is pinned and taken down by its own organisation or a steward', async () => {
  const [steward, group, other] = [await somebody(), await somebody(), await somebody()];
  const { id: challengeId } = await sharedBy(steward);
  await Promise.all([joins(group, challengeId), joins(other, challengeId)]);
  const need = {
    challengeId,
    kind: 'NEED',
    help: 'SPACE',
    words: 'A room on Mondays',
    idempotencyKey: key(),
  };
  const pinned = await doing(group, 'postToChallenge', need);
  const postId = pinned.challenge?.posts.edges[0]?.node.id;
  expect(await doing(other, 'closePost', { postId })).toMatchObject({ code: 'NOT_PERMITTED' });
  expect((await doing(steward, 'closePost', { postId })).challenge?.posts.edges).toEqual([]);
});

test('a person follows a challenge, twice as well as once, and stops', async () => {
  const { id } = await sharedBy(await somebody());
  const follower = await somebody({ role: 'SEE' });
  const document = (verb: string) => {
    const title = verb === 'follow' ? 'Follow' : 'Unfollow';
    return `mutation F($input: ${title}Input!) { ${verb}(input: $input) {
      ... on ${title}Success { challenge { viewerFollows } } ... on Refusal { code } } }`;
  };
  const input = { recordId: id };
  for (const verb of ['follow', 'follow']) {
    const { data } = await ask(follower, document(verb), { input });
    expect(data).toEqual({ [verb]: { challenge: { viewerFollows: true } } });
  }
  const { data } = await ask(follower, document('unfollow'), { input });
  expect(data).toEqual({ unfollow: { challenge: { viewerFollows: false } } });
  const unknown = { recordId: `challenge_${randomUUID()}` };
  expect((await ask(follower, document('follow'), { input: unknown })).data).toEqual({
    follow: { code: 'NOT_FOUND' },
  });
});

test('asks and evidence are added, changed against their version, and taken away by a steward', async () => {
  const steward = await somebody({ role: 'DECIDE' });
  const { id: challengeId } = await sharedBy(steward, { asks: [] });
  const said = { what: 'Six hours a week', help: 'TIME' };
  const added = await doing(steward, 'addAsk', { challengeId, ...said, idempotencyKey: key() });
  const askId = added.challenge?.asks[0]?.id;
  const change = { askId, ...said, what: 'Eight hours a week', expectedVersion: 1 };
  expect((await doing(steward, 'changeAsk', change)).challenge?.asks[0]?.version).toBe(2);
  expect(await doing(steward, 'changeAsk', change)).toMatchObject({ currentVersion: 2 });
  const withdrawal = { askId, expectedVersion: 2 };
  expect((await doing(steward, 'withdrawAsk', withdrawal)).challenge?.asks).toEqual([]);
  expect(await doing(steward, 'withdrawAsk', withdrawal)).toMatchObject({ code: 'ASK_WITHDRAWN' });

  const words = { challengeId, kind: 'WORDS', words: 'It is known.', idempotencyKey: key() };
  const known = await doing(steward, 'addEvidence', words);
  const evidenceId = known.challenge?.evidence[0]?.id;
  expect((await doing(steward, 'removeEvidence', { evidenceId })).challenge?.evidence).toEqual([]);
  expect(await doing(steward, 'removeEvidence', { evidenceId })).toMatchObject({ code: 'NOT_FOUND' });
});
