import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { doing, joins, seenBy, sharedBy } from '../testing/challenge.ts';
import { somebody } from '../testing/somebody.ts';

const DAY = 86_400_000;
const partnersOf = (challenge: Awaited<ReturnType<typeof seenBy>>) => challenge?.partners.edges ?? [];

test('an organisation joins with an offer and one sentence, and everybody sees it', async () => {
  const { id } = await sharedBy(await somebody());
  const group = await somebody({ role: 'DECIDE' });
  expect((await joins(group, id)).__typename).toBe('JoinChallengeSuccess');
  expect(partnersOf(await seenBy(null, id))).toMatchObject([
    { node: { status: 'ACTIVE', sentence: 'Two of us can help on Fridays.' } },
  ]);
});

test('two administrators who press join at once make one participation', async () => {
  const { id } = await sharedBy(await somebody());
  const one = await somebody();
  const other = await somebody({ beside: one });
  const answers = await Promise.all([joins(one, id), joins(other, id)]);
  const names = answers.map((answer) => answer.__typename).sort();
  expect(names).toEqual(['AlreadyJoined', 'JoinChallengeSuccess']);
  expect(partnersOf(await seenBy(null, id))).toHaveLength(1);
});

test('somebody who cannot decide is told who can', async () => {
  const { id } = await sharedBy(await somebody());
  const refused = await joins(await somebody({ role: 'ADD' }), id);
  expect(refused).toMatchObject({ __typename: 'NotPermitted', message: expect.stringContaining('decide') });
});

test('an offer without a kind of help is refused by its field', async () => {
  const { id } = await sharedBy(await somebody());
  const refused = await joins(await somebody(), id, { offers: [], sentence: '' });
  expect(refused.issues?.map(({ field }) => field)).toEqual(['offers', 'sentence']);
});

test('nobody joins a closed challenge, one whose day has passed, or one not open yet', async () => {
  const steward = await somebody();
  const group = await somebody();
  const closed = await sharedBy(steward);
  await doing(steward, 'closeChallenge', { challengeId: closed.id, expectedVersion: 1 });
  expect(await joins(group, closed.id)).toMatchObject({ code: 'CHALLENGE_CLOSED' });

  const passed = await sharedBy(steward, { closesOn: '2026-03-01' });
  expect(await joins(group, passed.id)).toMatchObject({ message: expect.stringContaining('1 March 2026') });
  const tomorrow = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10);
  const later = await sharedBy(steward, { opensOn: tomorrow });
  expect(await joins(group, later.id)).toMatchObject({ code: 'CHALLENGE_NOT_YET_OPEN' });
});

test('where stewards approve, an offer waits, is taken up once, and nobody outside sees it before', async () => {
  const [steward, group, stranger] = [await somebody(), await somebody(), await somebody()];
  const { id } = await sharedBy(steward, { approvesJoining: true });
  const { challenge } = await joins(group, id);
  expect(challenge?.partners.edges).toEqual([]);
  const participationId = challenge?.waitingOffers.edges[0]?.node.id;
  expect((await seenBy(steward, id))?.waitingOffers.edges).toHaveLength(1);
  expect((await seenBy(stranger, id))?.waitingOffers.edges).toHaveLength(0);
  expect((await seenBy(null, id))?.waitingOffers.edges).toHaveLength(0);

  const answer = { participationId };
  expect(await doing(stranger, 'approveParticipation', answer)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await doing(group, 'approveParticipation', answer)).toMatchObject({ code: 'NOT_PERMITTED' });
  const taken = await doing(steward, 'approveParticipation', answer);
  expect(taken.challenge?.partners.edges).toHaveLength(1);
  expect(await doing(steward, 'declineParticipation', answer)).toMatchObject({ code: 'NOTHING_TO_ANSWER' });
});

test('a declined organisation is told to ask before it offers again', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const { id } = await sharedBy(steward, { approvesJoining: true });
  const { challenge } = await joins(group, id);
  const participationId = challenge?.waitingOffers.edges[0]?.node.id;
  await doing(steward, 'declineParticipation', { participationId });
  expect(await joins(group, id)).toMatchObject({ code: 'OFFER_DECLINED' });
});

test('a matched offer fills the chair until its organisation leaves, and it may come back', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const { id, asks } = await sharedBy(steward);
  const { challenge } = await joins(group, id);
  const link = { askId: asks[0]?.id, participationId: challenge?.partners.edges[0]?.node.id };
  expect((await doing(steward, 'linkOffer', link)).challenge?.emptyChairCount).toBe(0);
  expect((await doing(steward, 'linkOffer', link)).__typename).toBe('LinkOfferSuccess');
  expect((await doing(steward, 'unlinkOffer', link)).challenge?.emptyChairCount).toBe(1);
  await doing(steward, 'linkOffer', link);

  expect((await doing(group, 'leaveChallenge', { challengeId: id })).challenge?.emptyChairCount).toBe(1);
  expect(await doing(group, 'leaveChallenge', { challengeId: id })).toMatchObject({ code: 'NOT_JOINED' });
  expect(await doing(steward, 'linkOffer', link)).toMatchObject({ code: 'OFFER_NOT_ACTIVE' });
  const back = await joins(group, id, { sentence: 'We are back.' });
  expect(back.challenge?.partners.edges).toMatchObject([{ node: { sentence: 'We are back.' } }]);
});

test('an offer of another challenge fills no chair of this one', async () => {
  const [steward, group] = [await somebody(), await somebody()];
  const [one, other] = [await sharedBy(steward), await sharedBy(steward)];
  const { challenge } = await joins(group, other.id);
  const link = { askId: one.asks[0]?.id, participationId: challenge?.partners.edges[0]?.node.id };
  const refused = await doing(steward, 'linkOffer', link);
  expect(refused.issues?.map(({ field }) => field)).toEqual(['participationId']);
});

const newGroup = (challengeId: string, changes = {}) => ({
  challengeId,
  offers: ['TIME', 'LIVED_EXPERIENCE'],
  sentence: 'Six hours a week of mending.',
  group: { name: `Menders ${randomUUID()}` },
  email: `${randomUUID()}@example.org`,
  password: 'correct horse battery',
  idempotencyKey: randomUUID(),
  ...changes,
});

test('a stranger registers a group and joins in one verb', async () => {
  const { id } = await sharedBy(await somebody());
  const joined = await doing(null, 'joinChallengeAsNewGroup', newGroup(id));
  expect(joined.challenge?.partners.edges).toMatchObject([{ node: { status: 'ACTIVE' } }]);
});

test('a new group that cannot join is not registered either', async () => {
  const steward = await somebody();
  const { id } = await sharedBy(steward);
  await doing(steward, 'closeChallenge', { challengeId: id, expectedVersion: 1 });
  const again = newGroup(id);
  expect(await doing(null, 'joinChallengeAsNewGroup', again)).toMatchObject({ code: 'CHALLENGE_CLOSED' });
  await doing(steward, 'reopenChallenge', { challengeId: id, expectedVersion: 2 });
  const joined = await doing(null, 'joinChallengeAsNewGroup', again);
  expect(joined.__typename).toBe('JoinChallengeAsNewGroupSuccess');
});

test('a new group is refused by every field at once', async () => {
  const { id } = await sharedBy(await somebody());
  const bad = newGroup(id, { offers: [], sentence: ' ', group: { name: '' }, email: 'x', password: 'short' });
  const refused = await doing(null, 'joinChallengeAsNewGroup', bad);
  const fields = refused.issues?.map(({ field }) => field).sort();
  expect(fields).toEqual(['email', 'group.name', 'offers', 'password', 'sentence']);
});
