import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { challengeInput, doing, joins, sharedBy } from '../testing/challenge.ts';
import { doneBy, key, ownedByTwo } from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';

const WEEK = '{ myWeek { changes { did organisation { id } person { name } subject { id } } } }';
const done = (verb: string) => {
  const type = verb.charAt(0).toUpperCase() + verb.slice(1);
  return `mutation Do($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code } } }`;
};

interface Change {
  did: string;
  organisation: { id: string } | null;
  person: { name: string } | null;
}

async function follows(who: OrganisationActor, recordId: string, verb = 'follow') {
  const { data } = await ask<Record<string, { __typename: string; code?: string }>>(who, done(verb), {
    input: { recordId },
  });
  return data[verb];
}

/** What came to somebody's week, the oldest first. */
async function weekOf(who: OrganisationActor): Promise<Change[]> {
  const { data } = await ask<{ myWeek: { changes: Change[] } }>(who, WEEK);
  return data.myWeek.changes.toReversed();
}

const codes = (changes: readonly Change[]) => changes.map(({ did }) => did);

test('what changes in a public challenge comes to whoever follows it, without anybody’s name', async () => {
  const [steward, reader, group] = [await somebody(), await somebody(), await somebody()];
  const { id } = await sharedBy(steward);
  await joins(group, id);
  expect(await weekOf(reader)).toEqual([]);
  expect((await follows(reader, id))?.__typename).toBe('FollowSuccess');
  const [joined] = (await weekOf(reader)).filter(({ did }) => did === 'challenge.joined');
  expect(joined).toMatchObject({
    organisation: { id: `organisation_${group.organisationId}` },
    person: null,
  });
  await follows(reader, id, 'unfollow');
  expect(await weekOf(reader)).toEqual([]);
});

test('who waits for an answer, or was invited, comes to nobody outside', async () => {
  const [steward, reader, group] = [await somebody(), await somebody(), await somebody()];
  const { id } = await sharedBy(steward, { approvesJoining: true });
  await follows(reader, id);
  await joins(group, id);
  const other = await somebody();
  await doing(steward, 'inviteSteward', { challengeId: id, organisationId: other.organisationId, ...key() });
  expect(codes(await weekOf(steward))).toContain('challenge.offered');
  expect(codes(await weekOf(reader))).not.toContain('challenge.offered');
  expect(codes(await weekOf(reader))).not.toContain('steward.invited');
});

test('following gives nobody what they may not read, and nothing more once a record is kept from them', async () => {
  const [steward, reader] = [await somebody(), await somebody()];
  const hidden = await sharedBy(steward, { visibility: 'STEWARDS' });
  expect(await follows(reader, hidden.id)).toMatchObject({ code: 'NOT_FOUND' });
  const shown = await sharedBy(steward);
  await follows(reader, shown.id);
  await joins(await somebody(), shown.id);
  expect(codes(await weekOf(reader))).toContain('challenge.joined');
  const { title, statement, theme, whoItHurts } = challengeInput();
  const words = { title, statement, theme, whoItHurts, visibility: 'STEWARDS' };
  const change = { challengeId: shown.id, ...words, expectedVersion: shown.version };
  const closed = await doing(steward, 'updateChallenge', change);
  expect(closed.__typename).toBe('UpdateChallengeSuccess');
  expect(await weekOf(reader)).toEqual([]);
});

test('an initiative’s updates come to whoever follows it', async () => {
  const { one, initiative } = await ownedByTwo();
  const reader = await somebody();
  await follows(reader, initiative.id);
  await doneBy(one, 'addUpdate', {
    initiativeId: initiative.id,
    state: 'PAUSED',
    words: 'A pause.',
    ...key(),
  });
  expect(codes(await weekOf(reader)).at(-1)).toBe('update.added');
});
