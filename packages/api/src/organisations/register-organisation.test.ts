import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import type { Actor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { ask, rememberingAuth } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const REGISTER = `mutation Register($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    __typename
    ... on RegisterOrganisationSuccess {
      organisation { id name kind purpose identifiers { value } viewerCan { update { allowed } } }
    }
    ... on Refusal { code message }
    ... on InvalidInput { issues { field message } }
    ... on LooksLikeAnother { candidates { name } }
    ... on IdentifierTaken { holder { name } }
  }
}`;

interface Registered {
  registerOrganisation: {
    __typename: string;
    organisation?: { id: string; name: string };
    code?: string;
    issues?: { field: string }[];
    candidates?: { name: string }[];
  };
}

const word = () => [...randomUUID().replace(/[^a-f]/g, '')].join('') + randomUUID().replace(/\d|-/g, '');
const input = (changes = {}) => ({
  name: `Sheds ${word()}`,
  purpose: 'We mend things together.',
  personName: 'Pat Hand',
  email: `${randomUUID()}@example.org`,
  password: 'three plain words here',
  idempotencyKey: randomUUID(),
  ...changes,
});

function recordingAuth() {
  const started: { personId: string; organisationId: string | null }[] = [];
  const auth = rememberingAuth();
  return {
    ...auth,
    started,
    async startSession(personId: string, organisationId: string | null) {
      started.push({ personId, organisationId });
    },
  };
}

async function register(asked: ReturnType<typeof input>, auth = recordingAuth()) {
  const { data, errors } = await ask<Registered>(null, REGISTER, { input: asked }, { auth });
  expect(errors).toBeUndefined();
  return { result: data.registerOrganisation, auth };
}

async function actorFrom(auth: ReturnType<typeof recordingAuth>): Promise<Actor> {
  const [session] = auth.started;
  if (!session) throw new Error('Nobody was signed in.');
  return { ...session, role: 'ADMINISTER', operator: false };
}

test('a visitor registers a group, is signed in, acts for it and administers it', async () => {
  const { result, auth } = await register(input({ name: 'Quayside Menders' }));
  expect(result).toMatchObject({
    __typename: 'RegisterOrganisationSuccess',
    organisation: { name: 'Quayside Menders', kind: 'VCSE', viewerCan: { update: { allowed: true } } },
  });
  const { data } = await ask(
    await actorFrom(auth),
    '{ viewer { role person { name } actingFor { name } memberships { role } } }',
  );
  expect(data).toEqual({
    viewer: {
      role: 'ADMINISTER',
      person: { name: 'Pat Hand' },
      actingFor: { name: 'Quayside Menders' },
      memberships: [{ role: 'ADMINISTER' }],
    },
  });
});

test('the same request sent twice is one person and one organisation', async () => {
  const auth = recordingAuth();
  const asked = input();
  const first = await register(asked, auth);
  const second = await register(asked, auth);
  expect(second.result).toEqual(first.result);
  expect(auth.started[1]).toEqual(auth.started[0]);
});

test('two presses at once register one organisation', async () => {
  const asked = input();
  const auth = recordingAuth();
  const both = await Promise.all([register(asked, auth), register(asked, auth)]);
  expect(new Set(both.map(({ result }) => result.organisation?.id)).size).toBe(1);
});

test('a retry with another password is not signed in', async () => {
  const auth = recordingAuth();
  const asked = input();
  await register(asked, auth);
  auth.prepareToRegister = async () => async () => {
    throw new Error('the server refuses the other password here');
  };
  const { errors } = await ask(
    null,
    REGISTER,
    { input: { ...asked, password: 'some other long words' } },
    { auth },
  );
  expect(errors).toHaveLength(1);
  expect(auth.started).toHaveLength(1);
});

test('a refused registration keeps no credentials and no organisation', async () => {
  const { result, auth } = await register(input({ email: 'nobody@example.org', placeId: randomUUID() }));
  expect(result.issues?.map(({ field }) => field)).toEqual(['placeId']);
  expect(await auth.personWithEmail('nobody@example.org')).toBeNull();
  expect(auth.started).toEqual([]);
});

test('credentials that cannot be kept leave no organisation', async () => {
  const auth = recordingAuth();
  auth.prepareToRegister = async () => async () => {
    throw new Error('the sign-in is away');
  };
  const asked = input();
  await ask(null, REGISTER, { input: asked }, { auth });
  const found = await db.reading(null, (tx) => tx.organisation.count({ where: { name: asked.name } }));
  expect(found).toBe(0);
});

test('an address that somebody signs in with is refused', async () => {
  const auth = recordingAuth();
  const asked = input();
  await register(asked, auth);
  const { result } = await register(input({ email: asked.email }), auth);
  expect(result.code).toBe('EMAIL_TAKEN');
});

test('a nearly equal name is asked about, and goes ahead once it is said to be different', async () => {
  const name = `Harbour Lights ${word()}`;
  await register(input({ name }));
  const again = input({ name: `The ${name} CIC` });
  const { result } = await register(again);
  expect(result).toMatchObject({ code: 'LOOKS_LIKE_ANOTHER', candidates: [{ name }] });
  const confirmed = await register({ ...again, ...{ confirmedDifferent: true } });
  expect(confirmed.result.__typename).toBe('RegisterOrganisationSuccess');
});

test('a number that is taken is refused whatever is confirmed, and names its holder', async () => {
  const identifiers = [{ scheme: 'GB-CHC', value: '1090096' }];
  const { result } = await register(input({ name: 'First Holder', identifiers }));
  expect(result.organisation).toMatchObject({ identifiers: [{ value: '1090096' }] });
  const second = await register(input({ identifiers, confirmedDifferent: true }));
  expect(second.result).toMatchObject({ code: 'IDENTIFIER_TAKEN', holder: { name: 'First Holder' } });
});

test('every wrong field is named at once', async () => {
  const { result } = await register(
    input({
      name: ' ',
      email: 'nobody',
      password: 'short',
      personName: 'a\u0000b',
      identifiers: [{ scheme: 'GB-CHC', value: 'x' }],
    }),
  );
  expect(result.issues?.map(({ field }) => field).sort()).toEqual([
    'email',
    'identifiers.0.value',
    'name',
    'password',
    'personName',
  ]);
});

test('a welcome is written to the address, and the password is kept nowhere', async () => {
  const asked = input({ password: 'not to be found again' });
  await register(asked);
  const mails = await withClient(logins.jobsUrl, (client) =>
    client.query('select body from mail where to_address = $1', [asked.email]),
  );
  expect(mails.rows).toEqual([{ body: expect.stringContaining('https://upstream.example/sign-in') }]);
  expect(JSON.stringify(mails.rows)).not.toContain(asked.password);
});

test('a signed-in person adds a further organisation and acts for it', async () => {
  const person = await somebody();
  const document = `mutation Add($input: AddOrganisationInput!) {
    addOrganisation(input: $input) {
      ... on AddOrganisationSuccess { organisation { name viewerCan { update { allowed } } } }
      ... on Refusal { code }
    }
  }`;
  const asked = { name: `Orchard ${word()}`, kind: 'SUPPLIER', idempotencyKey: randomUUID() };
  const first = await ask(person, document, { input: asked });
  expect(first.data).toEqual({
    addOrganisation: { organisation: { name: asked.name, viewerCan: { update: { allowed: true } } } },
  });
  expect((await ask(person, document, { input: asked })).data).toEqual(first.data);
  const { data } = await ask(person, '{ viewer { memberships { organisation { name } } } }');
  expect(data).toMatchObject({ viewer: { memberships: [{}, { organisation: { name: asked.name } }] } });
  expect((await ask(null, document, { input: asked })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
