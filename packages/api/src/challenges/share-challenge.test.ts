import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { challengeInput, doing, seenBy, sharedBy } from '../testing/challenge.ts';
import { joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

test('an organisation shares a challenge with its asks and evidence, and looks after it', async () => {
  const steward = await somebody({ role: 'DECIDE' });
  const evidence = [
    { kind: 'FIGURE', words: 'Homes reported', figure: '1,940', source: 'Repairs', asAt: '2025-09-30' },
    { kind: 'LINK', words: 'The report', url: 'https://example.org/report' },
    { kind: 'WORDS', words: 'Nobody asked whether a child had asthma.' },
  ];
  const challenge = await sharedBy(steward, { evidence });
  expect(challenge).toMatchObject({ status: 'OPEN', version: 1, emptyChairCount: 1 });
  expect(challenge.evidence).toHaveLength(3);
  expect(await seenBy(null, challenge.id)).not.toBeNull();
});

test('the same request sent twice shares one challenge', async () => {
  const steward = await somebody();
  const input = challengeInput();
  const twice = await Promise.all([1, 2].map(() => doing(steward, 'shareChallenge', input)));
  expect(new Set(twice.map(({ challenge }) => challenge?.id)).size).toBe(1);
});

test('somebody who can add saves a draft, and only somebody who decides opens it', async () => {
  const adder = await somebody({ role: 'ADD' });
  const opened = await doing(adder, 'shareChallenge', challengeInput());
  expect(opened).toMatchObject({ code: 'NOT_PERMITTED', message: expect.stringContaining('draft') });
  const draft = await sharedBy(adder, { status: 'DRAFT' });
  const move = { challengeId: draft.id, expectedVersion: 1 };
  expect(await doing(adder, 'openChallenge', move)).toMatchObject({ code: 'NOT_PERMITTED' });
  const decider = await somebody({ role: 'DECIDE', beside: adder });
  expect((await doing(decider, 'openChallenge', move)).challenge?.status).toBe('OPEN');
});

test('a challenge for members needs a partnership of one’s own', async () => {
  const steward = await somebody();
  const members = challengeInput({ visibility: 'MEMBERS' });
  expect(await doing(steward, 'shareChallenge', members)).toMatchObject({ code: 'NO_PARTNERSHIP' });
  const foreign = challengeInput({ visibility: 'MEMBERS', partnershipId: randomUUID() });
  const refused = await doing(steward, 'shareChallenge', foreign);
  expect(refused.issues?.map(({ field }) => field)).toEqual(['partnershipId']);
});

test('a challenge names the partnership of an active member, not of one that observes', async () => {
  const convenor = await somebody();
  const partnershipId = await partnershipOf(convenor);
  const naming = () => challengeInput({ visibility: 'MEMBERS', partnershipId });
  const member = await joined(convenor, partnershipId);
  expect((await doing(member, 'shareChallenge', naming())).challenge?.status).toBe('OPEN');
  const observer = await joined(convenor, partnershipId, 'OBSERVER');
  const refused = await doing(observer, 'shareChallenge', naming());
  expect(refused.issues?.map(({ field }) => field)).toEqual(['partnershipId']);
});

test('each kind of evidence names what it lacks', async () => {
  const evidence = [
    { kind: 'LINK', words: 'A page' },
    { kind: 'FIGURE', words: 'Homes', figure: '9' },
    { kind: 'LINK', words: 'A page', url: 'javascript:alert(1)' },
  ];
  const refused = await doing(await somebody(), 'shareChallenge', challengeInput({ evidence }));
  expect(refused.issues?.map(({ field }) => field).sort()).toEqual([
    'evidence.0.url',
    'evidence.1.asAt',
    'evidence.1.source',
    'evidence.2.url',
  ]);
});

test('a change names the version it saw, and a stale one changes nothing', async () => {
  const steward = await somebody({ role: 'ADD' });
  const { id } = await sharedBy(steward, { status: 'DRAFT' });
  const { asks: _asks, status: _status, idempotencyKey: _key, ...words } = challengeInput();
  const change = { ...words, challengeId: id, expectedVersion: 1, title: 'Cold and damp homes' };
  expect((await doing(steward, 'updateChallenge', change)).challenge?.version).toBe(2);
  expect(await doing(steward, 'updateChallenge', change)).toMatchObject({
    code: 'STALE_VERSION',
    currentVersion: 2,
  });
});

test('moves go round the life of a challenge, and each refusal names the way', async () => {
  const steward = await somebody();
  const { id: challengeId } = await sharedBy(steward);
  const move = (verb: string, expectedVersion: number) =>
    doing(steward, `${verb}Challenge`, { challengeId, expectedVersion });
  expect(await move('archive', 1)).toMatchObject({ code: 'WRONG_STATUS', message: /Close it first/ });
  expect((await move('close', 1)).challenge?.status).toBe('CLOSED');
  expect((await move('archive', 2)).challenge?.status).toBe('ARCHIVED');
  expect(await move('close', 3)).toMatchObject({ code: 'WRONG_STATUS' });
  expect((await move('reopen', 3)).challenge?.status).toBe('OPEN');
});

test('a stranger changes nothing of a public challenge', async () => {
  const { id: challengeId, asks } = await sharedBy(await somebody());
  const stranger = await somebody();
  const input = { challengeId, expectedVersion: 1 };
  expect(await doing(stranger, 'closeChallenge', input)).toMatchObject({ code: 'NOT_PERMITTED' });
  const ask = { askId: asks[0]?.id, expectedVersion: 1 };
  expect(await doing(stranger, 'withdrawAsk', ask)).toMatchObject({ code: 'NOT_PERMITTED' });
});

test('another organisation looks after it once it accepts, and the last steward stays', async () => {
  const [first, second] = [await somebody(), await somebody()];
  const { id: challengeId } = await sharedBy(first, { status: 'DRAFT' });
  expect(await seenBy(second, challengeId)).toBeNull();
  expect(await doing(first, 'stepDown', { challengeId })).toMatchObject({ code: 'LAST_STEWARD' });
  const invite = { challengeId, organisationId: second.organisationId, idempotencyKey: randomUUID() };
  expect((await doing(first, 'inviteSteward', invite)).__typename).toBe('InviteStewardSuccess');
  const again = { ...invite, idempotencyKey: randomUUID() };
  expect(await doing(first, 'inviteSteward', again)).toMatchObject({ code: 'ALREADY_STEWARD' });

  const answer = { challengeId, accepts: true };
  expect((await doing(second, 'answerStewardship', answer)).__typename).toBe('AnswerStewardshipSuccess');
  expect(await doing(second, 'answerStewardship', answer)).toMatchObject({ code: 'NOTHING_TO_ANSWER' });
  const both = await Promise.all([first, second].map((who) => doing(who, 'stepDown', { challengeId })));
  const typenames = both.map((answered) => answered.__typename).sort();
  expect(typenames[1]).toBe('StepDownSuccess');
  expect(typenames[0]).not.toBe('StepDownSuccess');
});
