import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const UPDATE = `mutation Update($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    __typename
    ... on UpdateOrganisationSuccess { organisation {
      name size purpose website version parent { name } placesServed { name } identifiers { scheme value link }
    } }
    ... on Refusal { code message }
    ... on InvalidInput { issues { field } }
    ... on StaleVersion { currentVersion }
    ... on IdentifierTaken { holder { name } }
  }
}`;

interface Updated {
  updateOrganisation: { __typename: string; code?: string; organisation?: Record<string, unknown> };
}

async function update(actor: OrganisationActor, changes: object, id = actor.organisationId) {
  const input = { id, expectedVersion: 1, ...changes };
  const { data, errors } = await ask<Updated>(actor, UPDATE, { input });
  expect(errors).toBeUndefined();
  return data.updateOrganisation;
}

async function place(name: string): Promise<string> {
  const code = randomUUID().slice(0, 8).toUpperCase();
  const { rows } = await withClient(logins.jobsUrl, (client) =>
    client.query<{ id: string }>(
      `insert into place (id, code, name, official_name, type, type_name)
       values (gen_random_uuid(), $1, $2, $2, 'UA', 'Unitary authority') returning id`,
      [code, name],
    ),
  );
  return rows[0]?.id ?? '';
}

describe('an organisation’s page', () => {
  test('shows the mark it chose, and its initials when it takes the choice back', async () => {
    const college = await somebody({ organisationName: 'Weir Village College' });
    const markOf = async () => {
      const document = `query Mark($id: ID!) { organisation(id: $id) { mark } }`;
      const id = `organisation_${college.organisationId}`;
      return (await ask<{ organisation: { mark: string } }>(null, document, { id })).data.organisation.mark;
    };
    expect(await markOf()).toBe('WV');
    await update(college, { mark: 'wc' });
    expect(await markOf()).toBe('WC');
    expect(await update(college, { expectedVersion: 2, mark: 'WVC' })).toMatchObject({
      issues: [{ field: 'mark' }],
    });
    await update(college, { expectedVersion: 2, mark: null });
    expect(await markOf()).toBe('WV');
  });

  test('is changed by its administrator, and what is left out stays', async () => {
    const supplier = await somebody({ kind: 'SUPPLIER', organisationName: 'Copper Kettle' });
    const [home, served] = [await place('Kettleshire'), await place('Spoutham')];
    const first = await update(supplier, {
      size: 'MICRO',
      website: 'copperkettle.example',
      placeId: home,
      placesServedIds: [served, served],
      identifiers: [{ scheme: 'GB-COH', value: '950 6299' }],
    });
    expect(first.organisation).toEqual({
      name: 'Copper Kettle',
      size: 'MICRO',
      purpose: '',
      website: 'https://copperkettle.example',
      version: 2,
      parent: null,
      placesServed: [{ name: 'Spoutham' }],
      identifiers: [{ scheme: 'GB-COH', value: '09506299', link: expect.stringContaining('09506299') }],
    });
    const second = await update(supplier, { expectedVersion: 2, purpose: 'We boil.', website: null });
    expect(second.organisation).toMatchObject({
      size: 'MICRO',
      purpose: 'We boil.',
      website: null,
      version: 3,
    });
  });

  test('saved from an old copy is refused with the version that stands', async () => {
    const actor = await somebody();
    await update(actor, { purpose: 'First.' });
    expect(await update(actor, { purpose: 'Second.' })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
  });

  test('saved twice at once is saved once', async () => {
    const actor = await somebody();
    const both = await Promise.all(['One.', 'Two.'].map((purpose) => update(actor, { purpose })));
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['STALE_VERSION', 'saved']);
  });

  test('is nobody else’s to change', async () => {
    const owner = await somebody();
    const decider = await somebody({ beside: owner, role: 'DECIDE' });
    const stranger = await somebody();
    expect(await update(decider, { purpose: 'x' })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await update(stranger, { purpose: 'x' }, owner.organisationId)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await update(stranger, { purpose: 'x' }, randomUUID())).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('has a size only for a supplier, which another kind loses', async () => {
    const supplier = await somebody({ kind: 'SUPPLIER' });
    await update(supplier, { size: 'LARGE' });
    const group = await update(supplier, { expectedVersion: 2, kind: 'VCSE' });
    expect(group.organisation).toMatchObject({ size: null });
    expect(await update(supplier, { expectedVersion: 3, size: 'LARGE' })).toMatchObject({
      issues: [{ field: 'size' }],
    });
  });

  test('names no parent that is itself or a part of it, not even when two ask at once', async () => {
    const [one, other] = [await somebody(), await somebody()];
    expect(await update(one, { parentId: one.organisationId })).toMatchObject({
      issues: [{ field: 'parentId' }],
    });
    const both = await Promise.all([
      update(one, { parentId: other.organisationId }),
      update(other, { parentId: one.organisationId }),
    ]);
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['INVALID_INPUT', 'saved']);
    expect(await update(await somebody(), { parentId: randomUUID() })).toMatchObject({
      issues: [{ field: 'parentId' }],
    });
  });

  test('takes no number of another organisation', async () => {
    const identifiers = [{ scheme: 'GB-CHC', value: '1090111' }];
    const holder = await somebody({ organisationName: 'Holder of the Number' });
    await update(holder, { identifiers });
    expect(await update(await somebody(), { identifiers })).toMatchObject({
      code: 'IDENTIFIER_TAKEN',
      holder: { name: 'Holder of the Number' },
    });
    expect((await update(holder, { expectedVersion: 2, identifiers })).__typename).toBe(
      'UpdateOrganisationSuccess',
    );
  });

  test('leaves one event, with no words in it', async () => {
    const actor = await somebody();
    await update(actor, { purpose: 'Words that could name somebody.', name: 'A Name of Ours' });
    const events = await db.reading(actor, (tx) =>
      tx.event.findMany({ where: { recordId: actor.organisationId } }),
    );
    expect(events.map(({ did }) => did)).toEqual(['organisation.updated']);
    expect(events[0]?.body).not.toMatch(/Words that|A Name/);
  });
});

describe('organisations', () => {
  const LIST = `query List($search: String, $kinds: [OrganisationKind!], $placeId: ID) {
    organisations(search: $search, kinds: $kinds, placeId: $placeId) { edges { node { name } } }
  }`;
  const list = async (variables: object) => {
    const { data } = await ask<{ organisations: { edges: { node: { name: string } }[] } }>(null, LIST, {
      ...variables,
    });
    return data.organisations.edges.map(({ node }) => node.name);
  };

  test('are found by a visitor by part of a name, roughly spelt, by number and by kind', async () => {
    const actor = await somebody({ kind: 'HEALTH', organisationName: 'Sandpiper Surgery' });
    await update(actor, { identifiers: [{ scheme: 'GB-NHS', value: 'zz9zz' }] });
    for (const search of ['sandpiper', 'Sandpipper Surgery', 'surgery', 'ZZ9ZZ'])
      expect(await list({ search })).toContain('Sandpiper Surgery');
    expect(await list({ search: 'sandpiper', kinds: ['VCSE'] })).toEqual([]);
    expect(await list({ search: 'sandpiper', kinds: ['HEALTH', 'VCSE'] })).toEqual(['Sandpiper Surgery']);
  });

  test('are found by a place they are in or serve, or one within it', async () => {
    const [county, town] = [await place('Widershire'), await place('Narrowton')];
    await withClient(logins.jobsUrl, (client) =>
      client.query(`insert into place_parent (place_id, parent_id, kind) values ($1, $2, 'COUNTY')`, [
        town,
        county,
      ]),
    );
    const actor = await somebody({ organisationName: 'Narrow Helpers' });
    await update(actor, { placesServedIds: [town] });
    expect(await list({ placeId: county })).toEqual(['Narrow Helpers']);
    expect(await list({ placeId: 'place_nonsense' })).toEqual([]);
  });

  test.each(['', '%', '\u0000', '\uD800', "' or true --"])(
    'a search for %j breaks nothing',
    async (search) => {
      expect(Array.isArray(await list({ search }))).toBe(true);
    },
  );
});

test('an operator verifies an organisation once', async () => {
  const VERIFY = `mutation Verify($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) {
    ... on VerifyOrganisationSuccess { organisation { verifiedAt viewerCan { verify { allowed } } } }
    ... on Refusal { code }
  } }`;
  const operator = await somebody();
  await withClient(logins.jobsUrl, (client) =>
    client.query('update person set operator = true where id = $1', [operator.personId]),
  );
  const { organisationId: id } = await somebody();
  const input = { id, expectedVersion: 1 };
  const { data } = await ask(operator, VERIFY, { input });
  expect(data).toMatchObject({
    verifyOrganisation: { organisation: { viewerCan: { verify: { allowed: false } } } },
  });
  expect((await ask(operator, VERIFY, { input })).data).toEqual({
    verifyOrganisation: { code: 'NOT_PERMITTED' },
  });
  expect((await ask(await somebody(), VERIFY, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
