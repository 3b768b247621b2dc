import { invited, partnershipOf } from '@upstream/api/testing/partnership';
import { somebody } from '@upstream/api/testing/somebody';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { must, newKey, sees } from './telling.ts';

const titleOf = async (who: OrganisationActor, noun: 'challenge' | 'initiative', id: string) => {
  const document = `query Title($id: ID!) { ${noun}(id: $id) { title } }`;
  return (await sees<Record<string, { title: string } | null>>(who, document, { id }))[noun]?.title ?? null;
};

async function sharesForMembers(who: OrganisationActor, partnershipId: string, title: string) {
  const { challenge } = await must<{ challenge: { id: string } }>(
    who,
    'shareChallenge',
    {
      title,
      statement: 'It is ours to say first.',
      theme: 'SAFETY',
      whoItHurts: 'Those who wait at the crossing.',
      status: 'OPEN',
      visibility: 'MEMBERS',
      partnershipId,
      idempotencyKey: newKey(),
    },
    { fields: 'challenge { id }' },
  );
  return challenge.id;
}

test('an organisation that leaves keeps what it owns and loses what it saw', async () => {
  const [convenor, trust] = [await somebody(), await somebody()];
  const partnershipId = await partnershipOf(convenor);
  await invited(convenor, partnershipId, trust);
  await must(trust, 'acceptMembership', { partnershipId });

  const theirs = await sharesForMembers(convenor, partnershipId, 'The old crossing');
  const own = await sharesForMembers(trust, partnershipId, 'The night bus');
  const { initiative } = await must<{ initiative: { id: string } }>(
    trust,
    'proposeInitiative',
    {
      title: 'A bus that waits',
      summary: 'The last bus waits for the last ward.',
      visibility: 'MEMBERS',
      partnershipId,
      challengeIds: [own],
      coOwnerIds: [`organisation_${convenor.organisationId}`],
      accountablePersonId: `person_${trust.personId}`,
      idempotencyKey: newKey(),
    },
    { fields: 'initiative { id }' },
  );
  expect(await titleOf(trust, 'challenge', theirs)).toBe('The old crossing');

  await must(trust, 'leavePartnership', { partnershipId });

  expect(await titleOf(trust, 'challenge', own)).toBe('The night bus');
  expect(await titleOf(trust, 'initiative', initiative.id)).toBe('A bus that waits');
  expect(await titleOf(trust, 'challenge', theirs)).toBeNull();
  expect(await titleOf(convenor, 'challenge', own)).toBe('The night bus');
});
