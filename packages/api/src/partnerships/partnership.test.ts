import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

interface Read {
  id: string;
  version: number;
  name: string;
  priorities: { id: string; title: string; position: number }[];
  seats: {
    id: string;
    title: string;
    person: { id: string } | null;
    viewerCan: { end: { allowed: boolean } };
  }[];
}
interface Answered {
  did: {
    __typename: string;
    code?: string;
    currentVersion?: number;
    partnership?: Read | null;
    issues?: { field: string }[];
  };
}

const FIELDS = `id version name priorities { id title position } places { id }
  seats { id title person { id } viewerCan { end { allowed } } }`;

async function does(actor: OrganisationActor, name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { did: ${name}(input: $input) {
    __typename ... on ${type}Success { partnership { ${FIELDS} } }
    ... on Refusal { code message ... on InvalidInput { issues { field message } } ... on StaleVersion { currentVersion } } } }`;
  const { data, errors } = await ask<Answered>(actor, document, { input });
  if (errors) throw errors[0];
  return data.did;
}

const key = () => ({ idempotencyKey: randomUUID() });

test('a convenor renames it and opens its page to anyone; a second save of the same version is stale', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const change = { partnershipId: id, expectedVersion: 1, name: 'Warm Homes', visibility: 'PUBLIC' };
  const done = await does(founder, 'updatePartnership', change);
  expect(done.partnership).toMatchObject({ name: 'Warm Homes', version: 2 });
  expect(await does(founder, 'updatePartnership', change)).toMatchObject({
    code: 'STALE_VERSION',
    currentVersion: 2,
  });
  const node = `query ($id: ID!) { partnership(id: $id) { name members { edges { node { role } } } } }`;
  const { data } = await ask(null, node, { id });
  expect(data).toEqual({
    partnership: { name: 'Warm Homes', members: { edges: [{ node: { role: 'CONVENOR' } }] } },
  });
});

test('of two who save the same version at once, one is told', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder);
  const answers = await Promise.all(
    ['A', 'B'].map((name) =>
      does(founder, 'updatePartnership', { partnershipId: id, expectedVersion: 1, name }),
    ),
  );
  expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'STALE_VERSION']);
});

test.each([
  ['an empty name', { name: ' ' }, 'name'],
  ['a name too long', { name: 'x'.repeat(121) }, 'name'],
  ['a purpose with a hidden character', { purpose: 'a\u0000b' }, 'purpose'],
  ['a purpose with a lone surrogate', { purpose: 'a\ud800b' }, 'purpose'],
  ['a place that is none', { placeIds: ['place_nowhere'] }, 'placeIds.0'],
  ['a place nobody knows', { placeIds: [`place_${randomUUID()}`] }, 'placeIds.0'],
  ['an organisation for a place', { placeIds: [`organisation_${randomUUID()}`] }, 'placeIds.0'],
  ['no version', { expectedVersion: 0 }, 'expectedVersion'],
  ['another record’s id', { partnershipId: `challenge_${randomUUID()}` }, 'partnershipId'],
])('%s is refused by its field and nothing is saved', async (_what, bad, field) => {
  const founder = await somebody();
  const partnershipId = await partnershipOf(founder, { name: 'As it was' });
  const answer = await does(founder, 'updatePartnership', { partnershipId, expectedVersion: 1, ...bad });
  expect(answer.issues?.map((issue) => issue.field)).toEqual([field]);
  const { data } = await ask<{ partnership: Read }>(
    founder,
    `query ($id: ID!) { partnership(id: $id) { name version } }`,
    { id: partnershipId },
  );
  expect(data.partnership).toEqual({ name: 'As it was', version: 1 });
});

test('priorities are added, reworded, put in order and retired, each under the version seen', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder, { priorities: ['Damp', 'Fuel'] });
  const added = await does(founder, 'addPriority', { partnershipId: id, title: 'Repairs', ...key() });
  const [damp, fuel, repairs] = added.partnership?.priorities ?? [];
  const order = [repairs?.id, damp?.id, fuel?.id];
  const stale = { partnershipId: id, priorityIds: order, expectedVersion: 1 };
  expect((await does(founder, 'reorderPriorities', stale)).code).toBe('STALE_VERSION');
  const twice = { ...stale, priorityIds: [damp?.id, damp?.id, fuel?.id], expectedVersion: 2 };
  expect((await does(founder, 'reorderPriorities', twice)).issues?.[0]?.field).toBe('priorityIds');
  await does(founder, 'reorderPriorities', { ...stale, expectedVersion: 2 });
  await does(founder, 'changePriority', { priorityId: fuel?.id, title: 'Fuel bills', expectedVersion: 3 });
  const retired = await does(founder, 'retirePriority', { priorityId: damp?.id, expectedVersion: 4 });
  expect(retired.partnership?.priorities.map(({ title }) => title)).toEqual(['Repairs', 'Fuel bills']);
  const again = await does(founder, 'retirePriority', { priorityId: damp?.id, expectedVersion: 5 });
  expect(again.code).toBe('ALREADY_ENDED');
});

test('a partnership takes twenty priorities and refuses the next', async () => {
  const founder = await somebody();
  const priorities = Array.from({ length: 20 }, (_, index) => `Goal ${index}`);
  const partnershipId = await partnershipOf(founder, { priorities });
  const one = await does(founder, 'addPriority', { partnershipId, title: 'One more', ...key() });
  expect(one.code).toBe('TOO_MANY_PRIORITIES');
});

test('a convenor seats a person of a member organisation; visitors see the seat and no name', async () => {
  const founder = await somebody();
  const partnershipId = await partnershipOf(founder, { visibility: 'PUBLIC' });
  const guest = await joined(founder, partnershipId);
  const { personId, organisationId } = guest;
  const seat = { partnershipId, personId, organisationId, title: 'CHAIR' };
  const given = await does(founder, 'giveSeat', { ...seat, ...key() });
  expect(given.partnership?.seats).toMatchObject([{ title: 'CHAIR', person: { id: `person_${personId}` } }]);
  expect((await does(founder, 'giveSeat', { ...seat, ...key() })).code).toBe('ALREADY_SEATED');
  const seats = `query ($id: ID!) { partnership(id: $id) { seats { title person { id } } } }`;
  expect((await ask(null, seats, { id: partnershipId })).data).toEqual({
    partnership: { seats: [{ title: 'CHAIR', person: null }] },
  });

  const seatId = given.partnership?.seats[0]?.id;
  const bystander = await joined(founder, partnershipId);
  expect((await does(bystander, 'endSeat', { seatId })).code).toBe('NOT_PERMITTED');
  expect((await does(guest, 'endSeat', { seatId })).partnership?.seats).toEqual([]);
  expect((await does(founder, 'endSeat', { seatId })).code).toBe('ALREADY_ENDED');
  const back = await does(founder, 'giveSeat', { ...seat, title: 'MEMBER', ...key() });
  expect(back.partnership?.seats).toMatchObject([{ title: 'MEMBER' }]);
});

test('nobody is seated for an organisation that is no member, or to which they do not belong', async () => {
  const founder = await somebody();
  const partnershipId = await partnershipOf(founder);
  const stranger = await somebody();
  const { personId, organisationId } = stranger;
  const seat = { partnershipId, personId, organisationId, title: 'MEMBER' };
  expect((await does(founder, 'giveSeat', { ...seat, ...key() })).code).toBe('NOT_A_MEMBER');
  const wrong = { ...seat, organisationId: founder.organisationId, ...key() };
  expect((await does(founder, 'giveSeat', wrong)).issues?.[0]?.field).toBe('personId');
});

const LIST = `query ($mine: Boolean, $placeId: ID, $search: String, $visibility: PartnershipVisibility) {
  partnerships(mine: $mine, placeId: $placeId, search: $search, visibility: $visibility) {
    edges { node { name summary { members openChallenges initiatives emptyChairs } } } } }`;

async function listed(actor: OrganisationActor | null, filter: Record<string, unknown>) {
  const { data, errors } = await ask<{ partnerships: { edges: { node: { name: string } }[] } }>(
    actor,
    LIST,
    filter,
  );
  expect(errors).toBeUndefined();
  return data.partnerships.edges.map(({ node }) => node.name);
}

async function placeIn(parentId: string | null) {
  const id = randomUUID();
  const operator = { ...(await somebody()), operator: true };
  await db.as(operator, {}, async (tx) => {
    const name = `Place ${id.slice(0, 8)}`;
    await tx.place.create({
      data: { id, code: id, name, officialName: name, type: 'UA', typeName: 'Unitary' },
    });
    if (parentId) await tx.placeParent.create({ data: { placeId: id, parentId, kind: 'REGION' } });
  });
  return id;
}

test('the list is filtered by words, by place with all within it, by audience and by mine', async () => {
  const founder = await somebody();
  const region = await placeIn(null);
  const inside = await placeIn(region);
  const word = randomUUID().slice(0, 8);
  await partnershipOf(founder, { name: `Near ${word}`, placeIds: [`place_${inside}`] });
  await partnershipOf(founder, { name: `Far ${word}`, visibility: 'PUBLIC', priorities: ['100% dry'] });
  const other = await somebody();
  expect(await listed(founder, { search: word, mine: true })).toEqual([`Far ${word}`, `Near ${word}`]);
  expect(await listed(founder, { placeId: `place_${region}` })).toEqual([`Near ${word}`]);
  expect(await listed(founder, { search: word, visibility: 'PUBLIC' })).toEqual([`Far ${word}`]);
  expect(await listed(other, { search: word })).toEqual([`Far ${word}`]);
  expect(await listed(other, { search: word, mine: true })).toEqual([]);
  expect(await listed(null, { mine: true })).toEqual([]);
  expect(await listed(founder, { placeId: 'place_nowhere' })).toEqual([]);
});

test('words for members are found by no path: not by node, list, search or history', async () => {
  const founder = await somebody();
  const canary = `canary ${randomUUID()}`;
  const id = await partnershipOf(founder, { name: canary, purpose: canary, priorities: [canary] });
  for (const actor of [await somebody(), null]) {
    expect(await listed(actor, { search: canary })).toEqual([]);
    const paths = `query ($id: ID!, $words: String!) {
      node(id: $id) { id } partnership(id: $id) { id } search(words: $words) { id } }`;
    const { data } = await ask(actor, paths, { id, words: canary });
    expect(data).toEqual({ node: null, partnership: null, search: [] });
  }
  expect(await listed(founder, { search: canary })).toEqual([canary]);
});

test('what one may do is the answer the verb would give', async () => {
  const founder = await somebody();
  const id = await partnershipOf(founder, { visibility: 'PUBLIC' });
  const member = await joined(founder, id);
  const asked = `query ($id: ID!) { partnership(id: $id) { viewerCan {
    update { allowed reason } invite { allowed } giveSeat { allowed } answer { reasonCode } leave { reasonCode } } } }`;
  const can = async (actor: OrganisationActor | null) =>
    (await ask<{ partnership: { viewerCan: Record<string, unknown> } }>(actor, asked, { id })).data
      .partnership.viewerCan;
  expect(await can(founder)).toMatchObject({
    update: { allowed: true },
    invite: { allowed: true },
    leave: { reasonCode: 'LAST_CONVENOR' },
  });
  expect(await can(member)).toMatchObject({
    update: { allowed: false, reason: 'Ask a convenor of the partnership to change it.' },
    leave: { reasonCode: null },
    answer: { reasonCode: 'NO_INVITATION' },
  });
  expect(await can(null)).toMatchObject({
    update: { allowed: false, reason: expect.stringContaining('Sign in') },
  });
});

test('members are listed by kind of organisation, in pages', async () => {
  const founder = await somebody({ kind: 'VCSE' });
  const id = await partnershipOf(founder);
  for (let index = 0; index < 3; index += 1) await joined(founder, id);
  const page = `query ($id: ID!, $after: String) { partnership(id: $id) {
    members(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
  const read = async (after: string | null) =>
    (
      await ask<{
        partnership: { members: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
      }>(founder, page, { id, after })
    ).data.partnership.members;
  const first = await read(null);
  const second = await read(first.pageInfo.endCursor);
  const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
  expect(new Set(ids).size).toBe(4);
});
