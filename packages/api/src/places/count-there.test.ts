import { randomUUID } from 'node:crypto';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { sharedBy } from '../testing/challenge.ts';
import { ownedByTwo } from '../testing/initiative.ts';
import { partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

const PLACE = `insert into place (id, code, name, official_name, type, type_name)
  values ($1::uuid, $1::uuid::text, 'Sallow', 'Sallow', 'X', 'Place')`;

const region = randomUUID();
const town = randomUUID();
const hamlet = randomUUID();
let owner: OrganisationActor;

beforeAll(async () => {
  await withClient(logins.ownerUrl, async (client) => {
    for (const id of [region, town, hamlet]) await client.query(PLACE, [id]);
    await client.query(
      `insert into place_parent (place_id, parent_id, kind) values ($1, $2, 'COUNTY'), ($3, $1, 'REGION')`,
      [town, region, hamlet],
    );
  });
  owner = await somebody();
  await sharedBy(owner, { placeIds: [town, region], title: 'Everybody’s' });
  await sharedBy(owner, { placeIds: [town], visibility: 'STEWARDS' });
  await sharedBy(owner, { placeIds: [town], status: 'DRAFT' });
  await partnershipOf(owner, { placeIds: [hamlet] });
  await ownedByTwo({ placeIds: [town] });
  const mine =
    'mutation M($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename } }';
  const input = {
    id: owner.organisationId,
    expectedVersion: 1,
    placeId: hamlet,
    placesServedIds: [hamlet, town],
  };
  const { data } = await ask<{ updateOrganisation: { __typename: string } }>(owner, mine, { input });
  expect(data.updateOrganisation.__typename).toBe('UpdateOrganisationSuccess');
});

const SUMMARY = `query Place($id: ID!) {
  place(id: $id) { summary { openChallenges initiatives partnerships organisations } }
  challenges(filter: { placeId: $id, openNow: true }) { totalCount }
  initiatives(filter: { placeId: $id }) { edges { node { id } } }
  partnerships(placeId: $id) { edges { node { id } } }
  organisations(placeId: $id) { edges { node { id } } }
}`;

interface Answer {
  place: { summary: Record<string, number> };
  challenges: { totalCount: number };
  [list: string]: { edges: object[] } | object;
}

async function thereFor(who: OrganisationActor | null, id: string) {
  const { data } = await ask<Answer>(who, SUMMARY, { id });
  const { summary } = data.place;
  const length = (list: string) => (data[list] as { edges: object[] }).edges.length;
  expect(summary).toEqual({
    openChallenges: data.challenges.totalCount,
    initiatives: length('initiatives'),
    partnerships: length('partnerships'),
    organisations: length('organisations'),
  });
  return summary;
}

test('counts each record once at a place, what lies within it included, as its lists show it', async () => {
  expect(await thereFor(owner, region)).toEqual({
    ...{ openChallenges: 2, initiatives: 1, partnerships: 1, organisations: 1 },
  });
  expect(await thereFor(owner, hamlet)).toMatchObject({
    openChallenges: 0,
    partnerships: 1,
    organisations: 1,
  });
});

test('counts nothing that the reader may not know of', async () => {
  for (const reader of [null, await somebody()])
    expect(await thereFor(reader, region)).toEqual({
      ...{ openChallenges: 1, initiatives: 1, partnerships: 0, organisations: 1 },
    });
});

test('says that nothing is at a place where nothing is', async () => {
  const bare = randomUUID();
  await withClient(logins.ownerUrl, (client) => client.query(PLACE, [bare]));
  expect(await thereFor(owner, bare)).toEqual({
    ...{ openChallenges: 0, initiatives: 0, partnerships: 0, organisations: 0 },
  });
});
