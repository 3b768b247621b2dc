import { rememberingAuth } from '@upstream/api/testing/ask';
import { somebody } from '@upstream/api/testing/somebody';
import { actorOf } from '@upstream/db/actor';
import { expect, test } from 'vitest';
import { does, must, newKey, type Somebody, sees, verifyEveryChain } from './telling.ts';

const SEE = `query See($id: ID!) { challenge(id: $id) {
  partnerCount emptyChairCount asks { id what filled }
  partners { edges { node { id sentence organisation { name kind } } } }
} }`;

interface Seen {
  challenge: {
    partnerCount: number;
    emptyChairCount: number;
    asks: { id: string; what: string; filled: boolean }[];
    partners: { edges: { node: { id: string; sentence: string; organisation: { name: string } } }[] };
  } | null;
}

const EMAIL = 'first.volunteer@menders.example';

async function sharedChallenge(steward: Somebody): Promise<string> {
  const { challenge } = await must<{ challenge: { id: string } }>(
    steward,
    'shareChallenge',
    {
      title: 'Draughty halls',
      statement: 'Nobody comes to a hall in which they keep their coat on.',
      theme: 'LONELINESS',
      whoItHurts: 'Those who have nowhere else to go.',
      status: 'OPEN',
      visibility: 'PUBLIC',
      asks: [{ what: 'Hands that can mend', help: 'TIME', amount: 'Six hours a week.' }],
      idempotencyKey: newKey(),
    },
    { fields: 'challenge { id }' },
  );
  return challenge.id;
}

test('a VCSE group joins a shared challenge without an account', async () => {
  const council = await somebody({ kind: 'AUTHORITY', organisationName: 'Broadmarsh Council' });
  const id = await sharedChallenge(council);

  // A volunteer reads it on a phone, signed in as nobody, and sends one form.
  expect((await sees<Seen>(null, SEE, { id })).challenge).toMatchObject({
    partnerCount: 0,
    emptyChairCount: 1,
  });
  const auth = rememberingAuth();
  const form = {
    challengeId: id,
    group: { name: 'Broadmarsh Menders', personName: 'First Volunteer' },
    offers: ['TIME', 'SKILLS'],
    sentence: 'Six hours a week, ladders included.',
    email: EMAIL,
    password: 'draught excluder snake',
    idempotencyKey: newKey(),
  };
  await must(null, 'joinChallengeAsNewGroup', form, { auth });

  // Everybody sees who came, and with what.
  const joined = await sees<Seen>(null, SEE, { id });
  const [partner] = joined.challenge?.partners.edges ?? [];
  expect(partner?.node).toMatchObject({
    sentence: 'Six hours a week, ladders included.',
    organisation: { name: 'Broadmarsh Menders', kind: 'VCSE' },
  });

  // The steward fills the chair, and the group acts for itself from then on.
  const ask = joined.challenge?.asks[0];
  await must(council, 'linkOffer', { askId: ask?.id, participationId: partner?.node.id });
  expect((await sees<Seen>(null, SEE, { id })).challenge).toMatchObject({ emptyChairCount: 0 });
  const volunteer = await actorOf((await auth.personWithEmail(EMAIL)) ?? '', null);
  expect(volunteer?.role).toBe('ADMINISTER');
  await must(volunteer, 'commentOnChallenge', {
    challengeId: id,
    words: 'Which hall first?',
    idempotencyKey: newKey(),
  });

  // The form sent once more adds nobody; somebody else cannot use the address.
  await must(null, 'joinChallengeAsNewGroup', form, { auth });
  const other = { ...form, group: { name: 'Quite Another Club' }, idempotencyKey: newKey() };
  expect(await does(null, 'joinChallengeAsNewGroup', other, { auth })).toMatchObject({ code: 'EMAIL_TAKEN' });
  expect((await sees<Seen>(null, SEE, { id })).challenge?.partnerCount).toBe(1);
  expect((await verifyEveryChain()).broken).toEqual([]);
});

test('two presses of join give one participation', async () => {
  const id = await sharedChallenge(await somebody());
  const one = await somebody({ organisationName: 'Twice Keen' });
  const colleague = await somebody({ beside: one });
  const offer = {
    challengeId: id,
    offers: ['TIME'],
    sentence: 'We come on Fridays.',
    idempotencyKey: newKey(),
  };

  // The same finger twice, and a colleague's finger at the same moment.
  const answers = await Promise.all([
    does(one, 'joinChallenge', offer),
    does(one, 'joinChallenge', offer),
    does(colleague, 'joinChallenge', { ...offer, idempotencyKey: newKey() }),
  ]);
  const told = answers.map(({ __typename }) => __typename);
  expect(new Set(told)).toEqual(new Set(['JoinChallengeSuccess', 'AlreadyJoined']));
  expect((await sees<Seen>(null, SEE, { id })).challenge?.partners.edges).toHaveLength(1);
});
