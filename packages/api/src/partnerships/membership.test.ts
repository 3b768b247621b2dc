import { randomUUID } from 'node:crypto';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { invited, joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

interface Answered {
  did: { __typename: string; code?: string; partnership?: { myMembership: unknown } | null };
}

function verb(name: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { did: ${name}(input: $input) {
    __typename ... on ${type}Success { partnership { id myMembership { role status version } } }
    ... on Refusal { code message } } }`;
}

async function does(actor: OrganisationActor | null, name: string, input: Record<string, unknown>) {
  const { data, errors } = await ask<Answered>(actor, verb(name), { input });
  expect(errors).toBeUndefined();
  return data.did;
}

const invitation = (partnershipId: string, guest: OrganisationActor, role = 'MEMBER') => ({
  partnershipId,
  organisationId: guest.organisationId,
  role,
  idempotencyKey: randomUUID(),
});

const MEMBERS = `query ($id: ID!, $status: PartnershipMemberStatus) { partnership(id: $id) {
  members(status: $status) { edges { node { id role status version organisation { id } } } } } }`;

interface Members {
  partnership: {
    members: {
      edges: { node: { id: string; role: string; version: number; organisation: { id: string } } }[];
    };
  } | null;
}

async function members(actor: OrganisationActor | null, id: string, status?: string) {
  const { data, errors } = await ask<Members>(actor, MEMBERS, { id, status });
  expect(errors).toBeUndefined();
  return data.partnership?.members.edges.map(({ node }) => node) ?? null;
}

test('an organisation is invited, reads what it is invited to, accepts, and is a member', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await somebody();
  expect(await members(guest, id)).toBeNull();
  await invited(founder, id, guest, 'BOARD');
  expect(await members(guest, id)).toEqual([]); // it sees the partnership, not who is in it
  const done = await does(guest, 'acceptMembership', { partnershipId: id });
  expect(done.partnership?.myMembership).toEqual({ role: 'BOARD', status: 'ACTIVE', version: 2 });
  expect(await members(guest, id)).toHaveLength(2);
});

test('one that declines reads no more, and may be invited again', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await invited(founder, id, await somebody());
  expect(await does(guest, 'declineMembership', { partnershipId: id })).toEqual({
    __typename: 'DeclineMembershipSuccess',
    partnership: null,
  });
  expect((await does(guest, 'acceptMembership', { partnershipId: id })).code).toBe('NOT_FOUND');
  expect((await does(founder, 'inviteMember', invitation(id, guest))).__typename).toBe('InviteMemberSuccess');
  expect((await does(guest, 'acceptMembership', { partnershipId: id })).__typename).toBe(
    'AcceptMembershipSuccess',
  );
});

test('two colleagues who accept at once make one membership and one event', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await invited(founder, id, await somebody());
  const colleague = await somebody({ beside: guest });
  const answers = await Promise.all(
    [guest, colleague].map((actor) => does(actor, 'acceptMembership', { partnershipId: id })),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'AcceptMembershipSuccess',
    'NoInvitation',
  ]);
  const history = `query ($of: ID!) { history(of: $of) { edges { node { did } } } }`;
  const { data } = await ask<{ history: { edges: { node: { did: string } }[] } }>(founder, history, {
    of: id,
  });
  expect(data.history.edges.filter(({ node }) => node.did === 'partnership.joined')).toHaveLength(1);
});

test('inviting twice at once invites once, and a sent key is answered as before', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await somebody();
  const same = invitation(id, guest);
  const answers = await Promise.all([
    does(founder, 'inviteMember', same),
    does(founder, 'inviteMember', same),
    does(founder, 'inviteMember', invitation(id, guest)),
  ]);
  expect(answers.filter(({ code }) => code === 'ALREADY_MEMBER').length).toBeGreaterThan(0);
  expect(await members(founder, id, 'INVITED')).toHaveLength(1);
  expect((await does(founder, 'inviteMember', { ...same, role: 'BOARD' })).code).toMatch(
    /KEY_REUSED|ALREADY_MEMBER/,
  );
});

test.each([
  ['a member', 'NOT_PERMITTED'],
  ['a stranger', 'NOT_FOUND'],
] as const)('%s invites nobody', async (who, code) => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const actor = who === 'a member' ? await joined(founder, id) : await somebody();
  expect((await does(actor, 'inviteMember', invitation(id, await somebody()))).code).toBe(code);
});

test('an organisation nobody knows is not invited', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const unknown = { ...(await somebody()), organisationId: randomUUID() };
  expect((await does(founder, 'inviteMember', invitation(id, unknown))).code).toBe('NOT_FOUND');
});

test('the last convenor neither leaves nor gives up the role, and of two who leave at once one stays', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  expect((await does(founder, 'leavePartnership', { partnershipId: id })).code).toBe('LAST_CONVENOR');
  const [own] = (await members(founder, id)) ?? [];
  const down = { memberId: own?.id, role: 'MEMBER', expectedVersion: own?.version };
  expect((await does(founder, 'changeMemberRole', down)).code).toBe('LAST_CONVENOR');

  const second = await joined(founder, id, 'CONVENOR');
  const left = await Promise.all(
    [founder, second].map((actor) => does(actor, 'leavePartnership', { partnershipId: id })),
  );
  expect(left.map(({ code }) => code ?? 'LEFT').sort()).toEqual(['LAST_CONVENOR', 'LEFT']);
});

test('whoever leaves reads the members no more', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await joined(founder, id);
  expect((await does(guest, 'leavePartnership', { partnershipId: id })).partnership).toBeNull();
  expect(await members(guest, id)).toBeNull();
  expect(await members(founder, id, 'LEFT')).toHaveLength(1);
});

test('a convenor changes a role once for each version, and only in the own partnership', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const guest = await joined(founder, id);
  const member = (await members(founder, id))?.find(({ role }) => role === 'MEMBER');
  const input = { memberId: member?.id, role: 'BOARD', expectedVersion: member?.version };
  const other = await somebody();
  await partnershipOf(other);
  expect((await does(other, 'changeMemberRole', input)).code).toBe('NOT_FOUND');
  expect((await does(guest, 'changeMemberRole', input)).code).toBe('NOT_PERMITTED');
  expect((await does(founder, 'changeMemberRole', input)).__typename).toBe('ChangeMemberRoleSuccess');
  expect((await does(founder, 'changeMemberRole', input)).code).toBe('STALE_VERSION');
});

test('visitors are asked to sign in for every verb', async () => {
  for (const name of ['acceptMembership', 'declineMembership', 'leavePartnership']) {
    const input = { partnershipId: `partnership_${randomUUID()}` };
    const { errors } = await ask(null, verb(name), { input });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('who is invited to a public partnership is known to its members, and to no stranger or visitor', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder, { visibility: 'PUBLIC' });
  await invited(founder, id, await somebody());
  expect(await members(founder, id, 'INVITED')).toHaveLength(1);
  for (const actor of [await somebody(), null]) {
    expect(await members(actor, id, 'INVITED')).toEqual([]);
    expect(await members(actor, id)).toHaveLength(1);
  }
});
