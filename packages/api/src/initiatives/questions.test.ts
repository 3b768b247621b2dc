import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { sharedBy } from '../testing/challenge.ts';
import {
  accepts,
  doneBy,
  key,
  orgOf,
  ownedByTwo,
  proposal,
  type ShownInitiative,
} from '../testing/initiative.ts';
import { joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

type Who = OrganisationActor | null;

const LIST = `query L($filter: InitiativeFilter, $first: Int, $after: String) {
  initiatives(filter: $filter, first: $first, after: $after) {
    edges { node { id title } } pageInfo { endCursor hasNextPage } } }`;

interface Listed {
  initiatives: {
    edges: { node: { id: string; title: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

async function list(who: Who, filter: object, more: object = {}) {
  const { data, errors } = await ask<Listed>(who, LIST, { filter, ...more });
  expect(errors).toBeUndefined();
  return data.initiatives;
}

const idsOf = ({ edges }: Listed['initiatives']) => edges.map(({ node }) => node.id);

describe('the list of initiatives', () => {
  let owner: OrganisationActor;
  let shown: ShownInitiative;
  let challengeId: string;
  let partnershipId: string;
  let places: { county: string; town: string };

  beforeAll(async () => {
    owner = await somebody();
    partnershipId = await partnershipOf(owner, { visibility: 'PUBLIC' });
    const member = await joined(owner, partnershipId);
    challengeId = (await sharedBy(owner)).id;
    places = await countyWithTown(owner);
    const input = { partnershipId, challengeIds: [challengeId], placeIds: [places.town], title: 'Warm 100%' };
    const proposed = await doneBy(owner, 'proposeInitiative', await proposal(owner, member, input));
    shown = await accepts(member, proposed);
    const state = { initiativeId: shown.id, state: 'OFF_TRACK', words: 'Late.', ...key() };
    await doneBy(owner, 'addUpdate', state);
    const late = { initiativeId: shown.id, title: 'Late', dueOn: '2020-01-01', ...key() };
    await doneBy(owner, 'addMilestone', late);
  });

  test('is narrowed by each filter, and by all of them', async () => {
    const mine = { ownerId: orgOf(owner) };
    const filters = [
      mine,
      { partnershipId },
      { challengeId },
      { placeId: places.town },
      { placeId: places.county },
      { ...mine, states: ['OFF_TRACK'], statuses: ['ACTIVE'], overdue: true, search: 'warm 100%' },
      { mine: true },
    ];
    for (const filter of filters) expect(idsOf(await list(owner, filter))).toEqual([shown.id]);
    const others = [
      { ...mine, states: ['ON_TRACK'] },
      { ...mine, statuses: ['CLOSED'] },
      { ...mine, search: 'warm_100' },
      { ...mine, search: '\u0000\ud800' },
      { ownerId: 'organisation_nonsense' },
      { placeId: randomUUID() },
    ];
    const found = await Promise.all(others.map((filter) => list(owner, filter).then(idsOf)));
    expect(found).toEqual([[], [], [], [], [], []]);
    expect(idsOf(await list(null, { mine: true }))).toEqual([]);
  });

  test('is paged, those that changed last first', async () => {
    const one = await somebody();
    const [first, second] = [await somebody(), await somebody()];
    const older = await doneBy(one, 'proposeInitiative', await proposal(one, first, { title: 'Older' }));
    const newer = await doneBy(one, 'proposeInitiative', await proposal(one, second, { title: 'Newer' }));
    const page = await list(one, { mine: true }, { first: 1 });
    expect([idsOf(page), page.pageInfo.hasNextPage]).toEqual([[newer.id], true]);
    const next = await list(one, { mine: true }, { first: 1, after: page.pageInfo.endCursor });
    expect([idsOf(next), next.pageInfo.hasNextPage]).toEqual([[older.id], false]);
    await accepts(first, older);
    expect(idsOf(await list(one, { mine: true }))).toEqual([older.id, newer.id]);
  });
});

describe('what a stranger may not know', () => {
  const EVERYTHING = `query E($id: ID!, $ids: [ID!]!, $challenge: ID!, $filter: InitiativeFilter) {
    node(id: $id) { __typename }
    nodes(ids: $ids) { __typename }
    initiative(id: $id) { title }
    initiatives(filter: $filter) { edges { node { title } } }
    challenge(id: $challenge) { initiatives { title } }
  }`;

  test.each(['OWNERS', 'MEMBERS'])('an initiative for its %s is seen by no path', async (audience) => {
    const convenor = await somebody();
    const partnershipId = await partnershipOf(convenor);
    const member = await joined(convenor, partnershipId);
    const fellow = await joined(convenor, partnershipId);
    const challenge = await sharedBy(convenor);
    const title = `Canary ${randomUUID()}`;
    const input = { title, visibility: audience, partnershipId, challengeIds: [challenge.id] };
    const proposed = await doneBy(convenor, 'proposeInitiative', await proposal(convenor, member, input));
    const initiative = await accepts(member, proposed);
    const added = { initiativeId: initiative.id, title, dueOn: '2030-01-01', ...key() };
    const milestoneId = (await doneBy(convenor, 'addMilestone', added)).milestones.edges[0]?.node.id ?? '';
    const tasked = await doneBy(convenor, 'addTask', { milestoneId, title, ...key() });
    const said = { initiativeId: initiative.id, state: 'PAUSED', words: title, ...key() };
    const updated = await doneBy(convenor, 'addUpdate', said);
    const ids = [
      ...initiative.stakes.map(({ id }) => id),
      milestoneId,
      tasked.milestones.edges[0]?.node.tasks[0]?.id,
      updated.updates.edges[0]?.node.id,
    ];
    const filter = { search: title };
    const variables = { id: initiative.id, ids, challenge: challenge.id, filter };
    const seen = async (who: Who) => {
      const { data, errors } = await ask(who, EVERYTHING, variables);
      expect(errors).toBeUndefined();
      return JSON.stringify(data);
    };

    for (const who of [null, await somebody(), ...(audience === 'OWNERS' ? [fellow] : [])]) {
      const answer = await seen(who);
      expect(answer).not.toContain(title);
      expect(JSON.parse(answer)).toEqual({
        node: null,
        nodes: ids.map(() => null),
        initiative: null,
        initiatives: { edges: [] },
        challenge: { initiatives: [] },
      });
    }
    expect((await seen(member)).split(title).length - 1).toBe(3);
    if (audience === 'MEMBERS') expect((await seen(fellow)).split(title).length - 1).toBe(3);
  });

  test('a challenge that a reader may not know is not told by its initiative', async () => {
    const one = await somebody();
    const hidden = await sharedBy(one, { visibility: 'STEWARDS' });
    const { initiative } = await ownedByTwo();
    const both = await sharedBy(one);
    const input = { challengeIds: [hidden.id, both.id] };
    const made = await doneBy(one, 'proposeInitiative', await proposal(one, await somebody(), input));
    const document = `query C($id: ID!) { initiative(id: $id) { challenges { id } ring { summary } } }`;
    const { data } = await ask<{ initiative: { challenges: { id: string }[] } }>(null, document, {
      id: made.id,
    });
    expect(data.initiative.challenges.map(({ id }) => id)).toEqual([both.id]);
    expect(initiative.challenges).toHaveLength(1);
  });
});

/** A county and a town within it, of nobody else's. */
async function countyWithTown(who: OrganisationActor) {
  const place = (name: string) => ({
    id: randomUUID(),
    code: `T${randomUUID().slice(0, 8)}`,
    name,
    officialName: name,
    type: 'UA',
    typeName: 'Unitary authority',
  });
  const [county, town] = [place('Testshire'), place('Testtown')];
  await db.as(who, {}, async (tx) => {
    await tx.place.createMany({ data: [county, town] });
    await tx.placeParent.create({ data: { placeId: town.id, parentId: county.id, kind: 'COUNTY' } });
  });
  return { county: county.id, town: town.id };
}
