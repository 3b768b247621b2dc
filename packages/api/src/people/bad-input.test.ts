import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const person = { personName: 'Pat', email: 'pat@example.org', password: 'three plain words here' };
const key = () => ({ idempotencyKey: randomUUID() });
const group = () => ({
  name: `Group ${randomUUID()}`,
  kind: 'VCSE',
  purpose: 'Mending.',
  confirmedDifferent: true,
});

/** Every verb about organisations and people: an input that is right but for records that are not there. */
const VERBS: Record<
  string,
  { input: () => Record<string, unknown>; visitor?: true; texts: string[]; ids: string[] }
> = {
  registerOrganisation: {
    input: () => ({ ...group(), ...person, email: `${randomUUID()}@example.org`, ...key() }),
    visitor: true,
    texts: ['name', 'purpose', 'personName', 'email', 'idempotencyKey'],
    ids: ['placeId'],
  },
  setUp: {
    input: () => ({ token: 'a guess', name: 'First', ...person, ...key() }),
    visitor: true,
    texts: ['token', 'name', 'personName', 'email'],
    ids: ['placeId'],
  },
  acceptInvitation: {
    input: () => ({ secret: 'a'.repeat(43), personName: 'Pat', password: person.password }),
    visitor: true,
    texts: ['secret', 'personName'],
    ids: [],
  },
  addOrganisation: { input: () => ({ ...group(), ...key() }), texts: ['name', 'purpose'], ids: ['placeId'] },
  updateOrganisation: {
    input: () => ({ id: randomUUID(), expectedVersion: 1 }),
    texts: ['name', 'purpose', 'website'],
    ids: ['id', 'placeId', 'parentId'],
  },
  invitePerson: {
    input: () => ({ email: 'x@example.org', role: 'ADD', ...key() }),
    texts: ['email'],
    ids: [],
  },
  withdrawInvitation: { input: () => ({ id: randomUUID() }), texts: [], ids: ['id'] },
  changeRole: {
    input: () => ({ membershipId: randomUUID(), role: 'ADD', expectedVersion: 1 }),
    texts: [],
    ids: ['membershipId'],
  },
  endMembership: {
    input: () => ({ membershipId: randomUUID(), expectedVersion: 1 }),
    texts: [],
    ids: ['membershipId'],
  },
  switchOrganisation: { input: () => ({ organisationId: randomUUID() }), texts: [], ids: ['organisationId'] },
  verifyEmail: {
    input: () => ({ secret: 'a'.repeat(43) }),
    visitor: true,
    texts: ['secret'],
    ids: [],
  },
  resendVerification: { input: key, texts: ['idempotencyKey'], ids: [] },
  renameYourself: { input: () => ({ name: 'Pat' }), texts: ['name'], ids: [] },
};

const NAUGHTY = ['a\u0000b', 'lone \uD800 surrogate', 'turned \u202E round', 'x'.repeat(5000)];
const FOREIGN = ['nonsense', 'challenge_00000000-0000-0000-0000-000000000001', "' or 1=1 --", '\u0000'];
const HARMLESS = [
  "Robert'); drop table person;--",
  '<script>alert(1)</script>',
  '田中さん 👩‍👩‍👧',
  '{{7*7}}',
];

type Refused = Record<string, { code?: string; issues?: { field: string }[] } | null>;

async function send(verb: string, changes: object) {
  const { input, visitor } = VERBS[verb] ?? { input: () => ({}) };
  const type = verb.charAt(0).toUpperCase() + verb.slice(1);
  const document = `mutation Bad($input: ${type}Input!) { ${verb}(input: $input) {
    ... on Refusal { code } ... on InvalidInput { issues { field } } } }`;
  const actor = visitor ? null : await somebody();
  const { data, errors } = await ask<Refused>(actor, document, { input: { ...input(), ...changes } });
  expect(errors).toBeUndefined();
  return data[verb];
}

const each = (part: 'texts' | 'ids', values: readonly string[]) =>
  Object.entries(VERBS).flatMap(([verb, of]) =>
    of[part].flatMap((field) => values.map((value) => ({ verb, field, value }))),
  );

describe('what cannot be kept', () => {
  test.each(each('texts', NAUGHTY))(
    '$verb refuses $field by its name: %#',
    async ({ verb, field, value }) => {
      const answer = await send(verb, { [field]: value });
      expect(answer).toMatchObject({ code: 'INVALID_INPUT' });
      expect(answer?.issues?.map((issue) => issue.field)).toContain(field);
    },
  );

  test.each(each('ids', FOREIGN))(
    '$verb refuses $field that is no such id: $value',
    async ({ verb, field, value }) => {
      expect((await send(verb, { [field]: value }))?.issues?.map((issue) => issue.field)).toContain(field);
    },
  );

  test.each(each('ids', [randomUUID()]))(
    '$verb answers plainly to an unknown $field',
    async ({ verb, field, value }) => {
      const answer = await send(verb, { [field]: value });
      expect(['NOT_FOUND', 'INVALID_INPUT']).toContain(answer?.code);
    },
  );
});

test.each(HARMLESS)('words that only look dangerous are kept as they are: %s', async (name) => {
  const actor = await somebody();
  const document = `mutation Rename($input: RenameYourselfInput!) {
    renameYourself(input: $input) { ... on RenameYourselfSuccess { person { name } } }
  }`;
  const { data } = await ask(actor, document, { input: { name } });
  expect(data).toEqual({ renameYourself: { person: { name } } });
});
