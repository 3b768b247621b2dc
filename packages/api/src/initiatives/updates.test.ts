import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { does, doneBy, key, ownedByTwo, seenInitiative, stakeOf } from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';
import { settleExits } from './settle-exits.ts';

const MINUTE = 60_000;
const NOON = new Date(Date.now() + 86_400_000);
const after = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

const update = (initiativeId: string, state: string) => ({
  initiativeId,
  state,
  words: 'As it is.',
  ...key(),
});

test('the latest update is the state, the newest is told first, and a visitor knows no names', async () => {
  const { one, other, initiative } = await ownedByTwo();
  const { id } = initiative;
  await doneBy(one, 'addUpdate', update(id, 'ON_TRACK'), NOON);
  const needs = await doneBy(other, 'addUpdate', update(id, 'NEEDS_HELP'), after(1));
  expect(needs.state).toBe('NEEDS_HELP');
  expect(needs.updates.edges.map(({ node }) => node.state)).toEqual(['NEEDS_HELP', 'ON_TRACK']);
  expect(needs.updates.edges[1]?.node.person?.id).toBe(`person_${one.personId}`);
  const visited = await seenInitiative(null, id);
  expect(visited?.updates.edges.map(({ node }) => node.person)).toEqual([null, null]);
});

test('an update sent twice is said once, and by nobody who takes no part', async () => {
  const { one, initiative } = await ownedByTwo();
  const twice = update(initiative.id, 'PAUSED');
  await Promise.all([1, 2].map(() => doneBy(one, 'addUpdate', twice)));
  expect((await seenInitiative(one, initiative.id))?.updates.edges).toHaveLength(1);
  expect((await does(await somebody(), 'addUpdate', twice)).code).toBe('NOT_PERMITTED');
});

test('what others did since the last visit is told in sentences, until the next', async () => {
  const one = await somebody({ name: 'Ana Bell' });
  const { other, initiative } = await ownedByTwo();
  const invite = { initiativeId: initiative.id, organisationId: one.organisationId, kind: 'OWNER', ...key() };
  const { stakes } = await doneBy(other, 'inviteStake', invite);
  const mine = stakes.find(({ organisation }) => organisation.id.endsWith(one.organisationId));
  const accept = { stakeId: mine?.id, accountablePersonId: one.personId, expectedVersion: 1 };
  await doneBy(one, 'acceptStake', accept);

  const since = (now: Date) => sinceVisitOf(other, initiative.id, now);
  expect(await since(NOON)).toEqual({ since: null, changes: [] });
  await doneBy(other, 'visitInitiative', { initiativeId: initiative.id }, NOON);
  await doneBy(one, 'addUpdate', update(initiative.id, 'OFF_TRACK'), after(5));
  await doneBy(other, 'addUpdate', update(initiative.id, 'ON_TRACK'), after(6));
  const sentence = expect.stringMatching(/^Ana Bell for Organisation \w+ added an update: off track\.$/);
  expect((await since(after(60))).changes).toEqual([{ sentence }]);
  await doneBy(other, 'visitInitiative', { initiativeId: initiative.id }, after(60));
  expect((await since(after(61))).changes).toEqual([{ sentence }]); // still the same visit
  expect((await since(after(120))).changes).toEqual([]);
});

test('an exit, which nobody does, is told of the organisation that left', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const { one, other, initiative } = await ownedByTwo({}, daysAgo(40));
  const { id, version } = stakeOf(initiative, one);
  await doneBy(one, 'giveNotice', { stakeId: id, expectedVersion: version }, daysAgo(35));
  await doneBy(other, 'visitInitiative', { initiativeId: initiative.id }, daysAgo(10));
  await settleExits(new Date());
  const { changes } = await sinceVisitOf(other, initiative.id, new Date());
  expect(changes).toEqual([
    { sentence: expect.stringMatching(/^Organisation \w+ left at the end of its notice\.$/) },
  ]);
});

async function sinceVisitOf(who: OrganisationActor, id: string, now: Date) {
  const document = `query S($id: ID!) { initiative(id: $id) { sinceMyLastVisit { since changes { sentence } } } }`;
  const { data } = await ask<{
    initiative: { sinceMyLastVisit: { since: Date | null; changes: { sentence: string }[] } };
  }>(who, document, { id }, { now });
  return data.initiative.sinceMyLastVisit;
}
