import { describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import {
  accepts,
  does,
  doneBy,
  key,
  orgOf,
  ownedByTwo,
  proposal,
  seenInitiative,
  stakeOf,
} from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';
import { settleExits } from './settle-exits.ts';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

describe('answering an invitation', () => {
  test('makes the initiative active with the second owner', async () => {
    const { initiative } = await ownedByTwo();
    expect(initiative).toMatchObject({ status: 'ACTIVE', needsCoOwner: false });
  });

  test('twice at once is done once', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const initiative = await doneBy(one, 'proposeInitiative', await proposal(one, other));
    const { id, version } = stakeOf(initiative, other);
    const input = { stakeId: id, accountablePersonId: other.personId, expectedVersion: version };
    const answers = await Promise.all([1, 2].map(() => does(other, 'acceptStake', input)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptStakeSuccess',
      'StakeAnswered',
    ]);
  });

  test('is for the invited organisation alone, names its own person, and knows its version', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const initiative = await doneBy(one, 'proposeInitiative', await proposal(one, other));
    const stakeId = stakeOf(initiative, other).id;
    const input = { stakeId, accountablePersonId: other.personId, expectedVersion: 1 };
    expect((await does(one, 'acceptStake', input)).code).toBe('NOT_PERMITTED');
    const unnamed = await does(other, 'acceptStake', { ...input, accountablePersonId: null });
    expect(unnamed.issues?.[0]?.field).toBe('accountablePersonId');
    const foreign = await does(other, 'acceptStake', { ...input, accountablePersonId: one.personId });
    expect(foreign.issues?.[0]?.field).toBe('accountablePersonId');
    expect(await does(other, 'acceptStake', { ...input, expectedVersion: 9 })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 1,
    });
  });

  test('declined, an initiative of its owners is read no more and needs a co-owner', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const input = await proposal(one, other, { visibility: 'OWNERS' });
    const { id } = await doneBy(one, 'proposeInitiative', input);
    const before = await seenInitiative(other, id);
    if (!before) throw new Error('The invited organisation cannot see it.');
    const stake = stakeOf(before, other);
    const declined = await does(other, 'declineStake', { stakeId: stake.id, expectedVersion: 1 });
    expect(declined).toMatchObject({ __typename: 'DeclineStakeSuccess', initiative: null });
    expect(await seenInitiative(other, id)).toBeNull();
    expect(await seenInitiative(one, id)).toMatchObject({ status: 'PROPOSED', needsCoOwner: true });
    const again = { initiativeId: id, organisationId: other.organisationId, kind: 'OWNER', ...key() };
    expect(stakeOf(await doneBy(one, 'inviteStake', again), other).status).toBe('INVITED');
  });
});

describe('inviting and offering', () => {
  test('two owners who invite the same organisation at once invite it once', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const third = await somebody();
    const invite = (who: typeof one) =>
      does(who, 'inviteStake', {
        initiativeId: initiative.id,
        organisationId: third.organisationId,
        kind: 'COMMUNITY_VOICE',
        ...key(),
      });
    const answers = await Promise.all([invite(one), invite(other)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyHasStake',
      'InviteStakeSuccess',
    ]);
    expect((await invite(third)).code).toBe('NOT_PERMITTED');
  });

  test('an organisation that may read it offers; an owner accepts; the offer gave it nothing before', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const group = await somebody();
    const offer = { initiativeId: initiative.id, kind: 'CONTRIBUTOR', brings: 'Six hours a week.', ...key() };
    const offered = stakeOf(await doneBy(group, 'offerStake', offer), group);
    expect(offered.status).toBe('OFFERED');
    expect((await does(group, 'addUpdate', update(initiative.id))).code).toBe('NOT_PERMITTED');
    const answer = { stakeId: offered.id, accept: true, expectedVersion: offered.version };
    expect((await does(group, 'answerStakeOffer', answer)).code).toBe('NOT_PERMITTED');
    const [first, second] = await Promise.all(
      [one, other].map((who) => does(who, 'answerStakeOffer', answer)),
    );
    expect([first?.code, second?.code].filter(Boolean)).toEqual(['STAKE_ANSWERED']);
    expect((await doneBy(group, 'addUpdate', update(initiative.id))).state).toBe('NEEDS_HELP');
  });

  test('an organisation that may not read it cannot offer', async () => {
    const { initiative } = await ownedByTwo({ visibility: 'OWNERS' });
    const offer = { initiativeId: initiative.id, kind: 'FUNDER', brings: 'Money.', ...key() };
    expect((await does(await somebody(), 'offerStake', offer)).code).toBe('NOT_FOUND');
  });

  test('an organisation names another of its people accountable', async () => {
    const { one, initiative } = await ownedByTwo();
    const colleague = await somebody({ beside: one });
    const { id, version } = stakeOf(initiative, one);
    const input = { stakeId: id, personId: colleague.personId, expectedVersion: version };
    const named = await doneBy(one, 'nameAccountablePerson', input);
    expect(stakeOf(named, one).accountablePerson?.id).toBe(`person_${colleague.personId}`);
  });
});

describe('leaving', () => {
  test('takes 28 days, during which notice can be taken back', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const notice = ({ id, version }: { id: string; version: number }) => ({
      stakeId: id,
      expectedVersion: version,
    });
    const now = new Date('2026-06-01T23:30:00Z'); // the 2nd in London
    const given = stakeOf(await doneBy(one, 'giveNotice', notice(stakeOf(initiative, one)), now), one);
    expect(given.leavesOn).toBe('2026-06-30');
    const last = await does(other, 'giveNotice', notice(stakeOf(initiative, other)), now);
    expect(last.code).toBe('LAST_OWNER');
    const back = await doneBy(one, 'withdrawNotice', notice(given), now);
    expect(stakeOf(back, one).leavesOn).toBeNull();
  });

  test('two owners who give notice at once cannot leave it without one', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const answers = await Promise.all(
      [one, other].map((who) => {
        const { id, version } = stakeOf(initiative, who);
        return does(who, 'giveNotice', { stakeId: id, expectedVersion: version });
      }),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['GiveNoticeSuccess', 'LastOwner']);
  });

  test('is done when the last day is over, whether or not it was noted; what it owed stays', async () => {
    const { one, other, initiative } = await ownedByTwo({}, daysAgo(40));
    const { id, version } = stakeOf(initiative, one);
    const milestone = { initiativeId: initiative.id, title: 'First visits', dueOn: '2030-01-01', ...key() };
    await doneBy(one, 'addMilestone', milestone, daysAgo(35));
    await doneBy(one, 'giveNotice', { stakeId: id, expectedVersion: version }, daysAgo(30));

    const left = await seenInitiative(other, initiative.id);
    expect(left).toMatchObject({ status: 'ACTIVE', needsCoOwner: true });
    expect(left && stakeOf(left, one).status).toBe('EXITED');
    expect((await does(one, 'addUpdate', update(initiative.id))).code).toBe('NOT_PERMITTED');
    expect(left && stakeOf(left, one).accountablePerson).toBeNull(); // no longer known by name, either way
    const seenByOne = await seenInitiative(one, initiative.id);
    expect(seenByOne && stakeOf(seenByOne, other).accountablePerson).toBeNull();

    expect(await settleExits(new Date())).toBeGreaterThanOrEqual(1);
    await settleExits(new Date());
    const noted = await seenInitiative(other, initiative.id);
    expect(noted && stakeOf(noted, one).status).toBe('EXITED');
    expect(noted?.milestones.edges[0]?.node.organisation.id).toBe(orgOf(one));
    const history = `query H($id: ID!) { history(of: $id) { edges { node { did } } } }`;
    const { data } = await ask<{ history: { edges: { node: { did: string } }[] } }>(other, history, {
      id: initiative.id,
    });
    expect(data.history.edges.filter(({ node }) => node.did === 'stake.exited')).toHaveLength(1);
  });
});

describe('closing', () => {
  test('is for owners, and ends every other verb', async () => {
    const { one, initiative } = await ownedByTwo();
    const clerk = await somebody({ role: 'ADD', beside: one });
    const input = { initiativeId: initiative.id, expectedVersion: initiative.version };
    expect((await does(clerk, 'closeInitiative', input)).code).toBe('NOT_PERMITTED');
    expect((await does(one, 'closeInitiative', { ...input, expectedVersion: 99 })).code).toBe(
      'STALE_VERSION',
    );
    expect(await doneBy(one, 'closeInitiative', input)).toMatchObject({ status: 'CLOSED' });
    expect((await does(one, 'addUpdate', update(initiative.id))).code).toBe('INITIATIVE_CLOSED');
  });

  test('what it says of itself is changed by an owner, from the version they saw', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const input = {
      initiativeId: initiative.id,
      expectedVersion: initiative.version,
      title: 'One visit, dry homes',
      summary: 'Dry.',
    };
    expect((await doneBy(one, 'changeInitiative', input)).title).toBe('One visit, dry homes');
    expect((await does(other, 'changeInitiative', input)).code).toBe('STALE_VERSION');
  });

  test('a visitor is told to sign in, and why each verb is not theirs', async () => {
    const { initiative } = await ownedByTwo();
    const document = `query V($id: ID!) { initiative(id: $id) { viewerCan {
      offer { allowed reason } accept { reasonCode } addUpdate { allowed } giveNotice { allowed } } } }`;
    const { data } = await ask(null, document, { id: initiative.id });
    expect(data).toEqual({
      initiative: {
        viewerCan: {
          offer: { allowed: false, reason: 'Sign in, or register your organisation, to do this.' },
          accept: { reasonCode: 'NOT_PERMITTED' },
          addUpdate: { allowed: false },
          giveNotice: { allowed: false },
        },
      },
    });
  });
});

test('accepting is answered for by the officer who accepts', async () => {
  const [one, other] = [await somebody(), await somebody()];
  const initiative = await doneBy(one, 'proposeInitiative', await proposal(one, other));
  expect(stakeOf(await accepts(other, initiative), other).lastActedAt).not.toBeNull();
});

const update = (initiativeId: string) => ({
  initiativeId,
  state: 'NEEDS_HELP',
  words: 'One surveyor is off until April.',
  ...key(),
});
