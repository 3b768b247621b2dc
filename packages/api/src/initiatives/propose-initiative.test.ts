import { describe, expect, test } from 'vitest';
import { doing, sharedBy } from '../testing/challenge.ts';
import { does, doneBy, key, proposal, stakeOf } from '../testing/initiative.ts';
import { joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

describe('proposing an initiative', () => {
  test('makes the proposer an active owner and invites the others', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const initiative = await doneBy(one, 'proposeInitiative', await proposal(one, other));
    expect(initiative).toMatchObject({ status: 'PROPOSED', needsCoOwner: false, state: null });
    expect(stakeOf(initiative, one)).toMatchObject({ kind: 'OWNER', status: 'ACTIVE' });
    expect(stakeOf(initiative, one).accountablePerson?.id).toBe(`person_${one.personId}`);
    expect(stakeOf(initiative, other)).toMatchObject({ kind: 'OWNER', status: 'INVITED' });
  });

  test('sent twice proposes one, and under its key nothing else', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const input = await proposal(one, other);
    const [first, second] = await Promise.all([1, 2].map(() => doneBy(one, 'proposeInitiative', input)));
    expect(second?.id).toBe(first?.id);
    expect(await does(one, 'proposeInitiative', { ...input, title: 'Another' })).toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  test('needs a role that decides', async () => {
    const one = await somebody();
    const clerk = await somebody({ role: 'ADD', beside: one });
    const input = await proposal(one, await somebody(), { accountablePersonId: clerk.personId });
    expect(await does(clerk, 'proposeInitiative', input)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  test('refuses by its field what it cannot take', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const input = await proposal(one, other);
    const cases: [string, object][] = [
      ['coOwnerIds', { coOwnerIds: [] }],
      ['coOwnerIds.0', { coOwnerIds: [one.organisationId] }],
      ['coOwnerIds.0', { coOwnerIds: [crypto.randomUUID()] }],
      ['challengeIds.0', { challengeIds: [crypto.randomUUID()] }],
      ['placeIds.0', { placeIds: [crypto.randomUUID()] }],
      ['partnershipId', { partnershipId: crypto.randomUUID() }],
      ['visibility', { visibility: 'MEMBERS' }],
      ['endsOn', { startsOn: '2026-03-02', endsOn: '2026-03-01' }],
      ['accountablePersonId', { accountablePersonId: other.personId }],
    ];
    for (const [field, bad] of cases) {
      const { issues } = await does(one, 'proposeInitiative', { ...input, ...bad, ...key() });
      expect(issues?.map((issue) => issue.field)).toEqual([field]);
    }
  });

  test('in a partnership is for its active members', async () => {
    const convenor = await somebody();
    const partnershipId = await partnershipOf(convenor);
    const member = await joined(convenor, partnershipId);
    const input = await proposal(member, convenor, { partnershipId, visibility: 'MEMBERS' });
    expect((await doneBy(member, 'proposeInitiative', input)).status).toBe('PROPOSED');
    for (const outside of [await somebody(), await joined(convenor, partnershipId, 'OBSERVER')]) {
      const foreign = await proposal(outside, convenor, { partnershipId });
      expect((await does(outside, 'proposeInitiative', foreign)).issues?.[0]?.field).toBe('partnershipId');
    }
  });

  test('is for a challenge that is open or closed, not for a draft or one that is archived', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const propose = async (id: string) =>
      does(one, 'proposeInitiative', await proposal(one, other, { challengeIds: [id] }));
    const draft = await sharedBy(one, { status: 'DRAFT' });
    const { id: challengeId } = await sharedBy(one);
    await doing(one, 'closeChallenge', { challengeId, expectedVersion: 1 });
    expect((await propose(challengeId)).initiative?.status).toBe('PROPOSED');
    await doing(one, 'archiveChallenge', { challengeId, expectedVersion: 2 });
    for (const id of [draft.id, challengeId])
      expect((await propose(id)).issues).toEqual([
        { field: 'challengeIds.0', message: 'There is no such challenge.' },
      ]);
  });
});
