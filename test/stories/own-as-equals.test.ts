import { somebody } from '@upstream/api/testing/somebody';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { does, must, newKey, sees, verifyEveryChain } from './telling.ts';

const SEE = `query See($id: ID!) { initiative(id: $id) {
  status state needsCoOwner latestUpdate { words }
  stakes { id kind status version organisation { id } }
  ring { questions { number confidence { spread { level } } } }
} }`;

interface Seen {
  initiative: {
    status: string;
    state: string | null;
    needsCoOwner: boolean;
    stakes: { id: string; status: string; version: number; organisation: { id: string } }[];
    ring: { questions: { number: number; confidence: { spread: { level: number }[] } }[] };
  } | null;
}

const seen = async (who: OrganisationActor | null, id: string) =>
  (await sees<Seen>(who, SEE, { id })).initiative;

async function proposedBy(proposer: OrganisationActor, coOwner: OrganisationActor): Promise<string> {
  const { challenge } = await must<{ challenge: { id: string } }>(
    proposer,
    'shareChallenge',
    {
      title: 'Wet feet',
      statement: 'The path to school floods, and each of us mends one end of it.',
      theme: 'TRANSPORT',
      whoItHurts: 'Children who walk.',
      status: 'OPEN',
      visibility: 'PUBLIC',
      idempotencyKey: newKey(),
    },
    { fields: 'challenge { id }' },
  );
  const { initiative } = await must<{ initiative: { id: string } }>(
    proposer,
    'proposeInitiative',
    {
      title: 'One path',
      summary: 'Both ends of the path are drained in one summer.',
      visibility: 'PUBLIC',
      challengeIds: [challenge.id],
      coOwnerIds: [`organisation_${coOwner.organisationId}`],
      accountablePersonId: `person_${proposer.personId}`,
      idempotencyKey: newKey(),
    },
    { fields: 'initiative { id }' },
  );
  return initiative.id;
}

async function accept(who: OrganisationActor, id: string): Promise<void> {
  const stake = (await seen(who, id))?.stakes.find(
    ({ organisation }) => organisation.id === `organisation_${who.organisationId}`,
  );
  await must(who, 'acceptStake', {
    stakeId: stake?.id,
    accountablePersonId: `person_${who.personId}`,
    expectedVersion: stake?.version,
  });
}

test('two organisations own an initiative as equals', async () => {
  const [council, landlord, stranger] = [await somebody(), await somebody(), await somebody()];
  const id = await proposedBy(council, landlord);

  // Alone, nobody owns anything together yet.
  expect(await seen(council, id)).toMatchObject({ status: 'PROPOSED', state: null });
  await accept(landlord, id);
  expect(await seen(null, id)).toMatchObject({ status: 'ACTIVE', needsCoOwner: false });

  // Each may do what the other may; a stranger may not.
  const ownerActs = (who: OrganisationActor, title: string) =>
    does(who, 'addMilestone', { initiativeId: id, title, dueOn: '2030-06-01', idempotencyKey: newKey() });
  expect((await ownerActs(council, 'The north end is dry')).__typename).toBe('AddMilestoneSuccess');
  expect((await ownerActs(landlord, 'The south end is dry')).__typename).toBe('AddMilestoneSuccess');
  expect(await ownerActs(stranger, 'Mine too')).toMatchObject({ code: 'NOT_PERMITTED' });

  // Each says how sure it is, and neither speaks over the other.
  for (const [who, level] of [
    [council, 4],
    [landlord, 1],
  ] as const)
    await must(who, 'setConfidence', { initiativeId: id, question: 1, level, idempotencyKey: newKey() });
  const spread = (await seen(null, id))?.ring.questions[0]?.confidence.spread;
  expect(spread?.map(({ level }) => level)).toEqual([1, 4]);

  // The landlord says that help is needed: that is the initiative's state, for both.
  await must(landlord, 'addUpdate', {
    initiativeId: id,
    state: 'NEEDS_HELP',
    words: 'The pump is in the wrong place.',
    idempotencyKey: newKey(),
  });
  expect(await seen(council, id)).toMatchObject({
    state: 'NEEDS_HELP',
    latestUpdate: { words: 'The pump is in the wrong place.' },
  });
  expect((await verifyEveryChain()).broken).toEqual([]);
});

test('an owner that leaves goes after its notice, and the initiative says that it needs another', async () => {
  const [council, landlord] = [await somebody(), await somebody()];
  const id = await proposedBy(council, landlord);
  await accept(landlord, id);
  const mine = (await seen(landlord, id))?.stakes.find(
    ({ organisation }) => organisation.id === `organisation_${landlord.organisationId}`,
  );
  await must(landlord, 'giveNotice', { stakeId: mine?.id, expectedVersion: mine?.version });

  expect(await seen(null, id)).toMatchObject({ status: 'ACTIVE', needsCoOwner: false });
  const later = new Date(Date.now() + 30 * 86_400_000);
  const { initiative } = await sees<Seen>(null, SEE, { id }, later);
  expect(initiative).toMatchObject({ status: 'ACTIVE', needsCoOwner: true });
});
