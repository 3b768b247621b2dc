import { randomUUID } from 'node:crypto';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, rememberingAuth } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const verb = (name: string, wanted: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation Do($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on ${type}Success { ${wanted} } ... on Refusal { code message } ... on InvalidInput { issues { field } }
  } }`;
};
const INVITE = verb('invitePerson', 'invitation { id email role invitedBy { id } }');
const ACCEPT = verb('acceptInvitation', 'membership { id role organisation { name } person { name } }');
const WITHDRAW = verb('withdrawInvitation', 'invitation { id }');
const CHANGE = verb('changeRole', 'membership { role version }');
const END = verb('endMembership', 'organisation { name }');

type Answered = Record<string, { __typename: string; code?: string; [field: string]: unknown }>;

async function doing(
  actor: OrganisationActor | null,
  document: string,
  input: object,
  options: Parameters<typeof ask>[3] = {},
) {
  const { data, errors } = await ask<Answered>(actor, document, { input }, options);
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data);
  if (!answer) throw new Error('The verb answered nothing.');
  return answer;
}

async function invited(
  administrator: OrganisationActor,
  role = 'ADD',
  options: Parameters<typeof ask>[3] = {},
) {
  const email = `${randomUUID()}@example.org`;
  const answer = await doing(administrator, INVITE, { email, role, idempotencyKey: randomUUID() }, options);
  const { rows } = await withClient(logins.jobsUrl, (client) =>
    client.query<{ body: string }>('select body from mail where to_address = $1 order by written_at desc', [
      email,
    ]),
  );
  const secret = /#([\w-]{43})/.exec(rows[0]?.body ?? '')?.[1] ?? '';
  return { email, secret, answer };
}

const membershipOf = async (viewer: OrganisationActor, member: OrganisationActor) => {
  const { data } = await ask<{ organisation: { people: { edges: { node: Member }[] } } }>(
    viewer,
    `query People($id: ID!) { organisation(id: $id) { people { edges { node {
      id version role person { id name } viewerCan { changeRole { allowed reasonCode } end { allowed reasonCode } }
    } } } } }`,
    { id: member.organisationId },
  );
  const found = data.organisation.people.edges.find(
    ({ node }) => node.person.id === `person_${member.personId}`,
  );
  if (!found) throw new Error('They are not there.');
  return found.node;
};

interface Member {
  id: string;
  version: number;
  role: string;
  person: { id: string; name: string };
  viewerCan: Record<'changeRole' | 'end', { allowed: boolean; reasonCode: string | null }>;
}

describe('an invitation', () => {
  let administrator: OrganisationActor;
  beforeAll(async () => {
    administrator = await somebody({ organisationName: 'Weavers Hall' });
  });
  const newcomer = (secret: string, changes = {}) => ({
    ...{ secret, personName: 'Robin Newly', password: 'three plain words here', ...changes },
  });

  test('brings a new person with the role it kept, once', async () => {
    const { secret, answer } = await invited(administrator, 'DECIDE');
    expect(answer).toMatchObject({ __typename: 'InvitePersonSuccess', invitation: { role: 'DECIDE' } });
    expect(await doing(null, ACCEPT, newcomer(secret))).toMatchObject({
      membership: { role: 'DECIDE', organisation: { name: 'Weavers Hall' }, person: { name: 'Robin Newly' } },
    });
    expect(await doing(await somebody(), ACCEPT, { secret })).toMatchObject({ code: 'INVITATION_SPENT' });
  });

  test('accepted twice by the same request is one membership', async () => {
    const { secret } = await invited(administrator);
    const auth = rememberingAuth();
    const first = await doing(null, ACCEPT, newcomer(secret), { auth });
    expect(first.__typename).toBe('AcceptInvitationSuccess');
    expect(await doing(null, ACCEPT, newcomer(secret), { auth })).toEqual(first);
  });

  test('brings somebody who is signed in, beside the organisation they have', async () => {
    const { secret } = await invited(administrator);
    const person = await somebody();
    expect(await doing(person, ACCEPT, { secret })).toMatchObject({ membership: { role: 'ADD' } });
    const again = await invited(administrator);
    expect(await doing(person, ACCEPT, { secret: again.secret })).toMatchObject({ code: 'ALREADY_BELONGS' });
  });

  test('that is a week old leads nowhere', async () => {
    const { secret } = await invited(administrator, 'ADD', { now: new Date('2026-01-01T00:00:00Z') });
    const now = new Date('2026-01-08T00:00:00Z');
    expect(await doing(null, ACCEPT, newcomer(secret), { now })).toMatchObject({ code: 'INVITATION_SPENT' });
  });

  test('that was withdrawn leads nowhere, and is withdrawn once', async () => {
    const { secret, answer } = await invited(administrator);
    const { id } = answer['invitation'] as { id: string };
    expect(await doing(await somebody(), WITHDRAW, { id })).toMatchObject({ code: 'NOT_FOUND' });
    const adder = await somebody({ beside: administrator, role: 'ADD' });
    expect(await doing(adder, WITHDRAW, { id })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await doing(administrator, WITHDRAW, { id })).__typename).toBe('WithdrawInvitationSuccess');
    expect(await doing(administrator, WITHDRAW, { id })).toMatchObject({ code: 'INVITATION_SPENT' });
    expect(await doing(null, ACCEPT, newcomer(secret))).toMatchObject({ code: 'INVITATION_SPENT' });
  });

  test('is sent by administrators alone, and not to somebody who belongs', async () => {
    const decider = await somebody({ beside: administrator, role: 'DECIDE' });
    expect((await invited(decider)).answer).toMatchObject({ code: 'NOT_PERMITTED' });
    const auth = { ...rememberingAuth(), personWithEmail: async () => decider.personId };
    expect((await invited(administrator, 'ADD', { auth })).answer).toMatchObject({ code: 'ALREADY_BELONGS' });
  });

  test('is seen by its own organisation alone', async () => {
    const { email } = await invited(administrator);
    const query = `query Open($id: ID!) { organisation(id: $id) { invitations { edges { node { email } } } } }`;
    const seenBy = async (actor: OrganisationActor | null) =>
      JSON.stringify((await ask(actor, query, { id: administrator.organisationId })).data);
    expect(await seenBy(administrator)).toContain(email);
    expect(await seenBy(await somebody())).not.toContain('@');
    expect(await seenBy(null)).not.toContain('@');
  });
});

describe('what people may do', () => {
  test('is changed by an administrator, and ends the sessions of whom it is about', async () => {
    const administrator = await somebody();
    const colleague = await somebody({ beside: administrator, role: 'SEE' });
    const { id: membershipId, version } = await membershipOf(administrator, colleague);
    const revoked: string[] = [];
    const auth = { ...rememberingAuth(), revokeSessions: async (id: string) => void revoked.push(id) };
    const input = { membershipId, role: 'DECIDE', expectedVersion: version };
    expect(await doing(administrator, CHANGE, input, { auth })).toMatchObject({
      membership: { role: 'DECIDE', version: 2 },
    });
    expect(revoked).toEqual([colleague.personId]);
    expect(await doing(administrator, CHANGE, input)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await doing(colleague, CHANGE, { ...input, expectedVersion: 2 })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await doing(await somebody(), CHANGE, input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('keeps one administrator, whoever asks', async () => {
    const administrator = await somebody();
    const only = await membershipOf(administrator, administrator);
    expect(only.viewerCan.end).toEqual({ allowed: false, reasonCode: 'LAST_ADMINISTRATOR' });
    const input = { membershipId: only.id, expectedVersion: 1 };
    expect(await doing(administrator, END, input)).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    expect(await doing(administrator, CHANGE, { ...input, role: 'SEE' })).toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
  });

  test('keeps one administrator when two remove each other at once', async () => {
    const one = await somebody();
    const other = await somebody({ beside: one });
    const places = [await membershipOf(one, one), await membershipOf(one, other)];
    const [mine, theirs] = places.map(({ id }) => ({ membershipId: id, expectedVersion: 1 }));
    const answers = await Promise.all([doing(one, END, theirs ?? {}), doing(other, END, mine ?? {})]);
    expect(answers.filter(({ __typename }) => __typename === 'EndMembershipSuccess')).toHaveLength(1);
  });

  test('ends when somebody leaves, who then reads nothing of the organisation', async () => {
    const administrator = await somebody();
    const leaver = await somebody({ beside: administrator, role: 'SEE', name: 'Lee Vere' });
    const { id } = await membershipOf(leaver, leaver);
    expect((await doing(leaver, END, { membershipId: id, expectedVersion: 1 })).__typename).toBe(
      'EndMembershipSuccess',
    );
    const { data } = await ask(leaver, '{ viewer { actingFor { name } memberships { id } } }');
    expect(data).toEqual({ viewer: { actingFor: null, memberships: [] } });
  });

  test('is no business of strangers and visitors', async () => {
    const administrator = await somebody({ name: 'Secret Name' });
    const { id } = await membershipOf(administrator, administrator);
    const node = `query Node($id: ID!, $org: ID!) {
      node(id: $id) { id } organisation(id: $org) { people { edges { node { person { name } } } } }
    }`;
    for (const stranger of [await somebody(), null]) {
      const { data } = await ask(stranger, node, { id, org: administrator.organisationId });
      expect(data).toEqual({ node: null, organisation: { people: { edges: [] } } });
    }
  });
});

describe('acting for another organisation', () => {
  const SWITCH = verb('switchOrganisation', 'viewer { actingFor { id } }');

  test('is one verb for a person of both, and refused for a foreign one', async () => {
    const home = await somebody();
    const host = await somebody();
    const { secret } = await invited(host);
    await doing(home, ACCEPT, { secret });
    const id = `organisation_${host.organisationId}`;
    expect(await doing(home, SWITCH, { organisationId: id })).toMatchObject({
      viewer: { actingFor: { id } },
    });
    const foreign = await somebody();
    expect(await doing(home, SWITCH, { organisationId: foreign.organisationId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('setting up', () => {
  const SET_UP = verb('setUp', 'organisation { name }');
  const input = (changes = {}) => ({
    ...{ token: 'the token of the test', name: `First ${randomUUID()}`, kind: 'AUTHORITY' },
    ...{ personName: 'Op Erator', email: `${randomUUID()}@example.org`, password: 'three plain words here' },
    idempotencyKey: randomUUID(),
    ...changes,
  });

  test('is done once, by whoever has the token, who then operates the installation', async () => {
    expect(await doing(null, SET_UP, input({ token: 'a guess' }))).toMatchObject({
      issues: [{ field: 'token' }],
    });
    const auth = rememberingAuth();
    let operator = '';
    auth.startSession = async (personId) => {
      operator = personId;
    };
    const [one, other] = await Promise.all([
      doing(null, SET_UP, input(), { auth }),
      doing(null, SET_UP, input(), { auth }),
    ]);
    expect([one.code, other.code].filter(Boolean)).toEqual(['ALREADY_SET_UP']);
    const { data } = await ask(
      { personId: operator, organisationId: null },
      '{ mails { edges { node { to } } } viewer { operator } }',
    );
    expect(data).toMatchObject({ viewer: { operator: true } });
  });

  test('lets nobody else read the mails', async () => {
    const { errors } = await ask(await somebody(), '{ mails { edges { node { to } } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
