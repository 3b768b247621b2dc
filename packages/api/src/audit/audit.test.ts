import { randomUUID } from 'node:crypto';
import { logins } from '@upstream/db/testing/worker';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundPartnership } from '../partnerships/found-partnership.ts';
import { ask } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';
import { checkAuditFile, exportAudit, UnreadableExport } from './audit-file.ts';
import { wholeRecord } from './chain-rows.ts';
import { verifyAudit } from './verify-audit.ts';

const owner = new pg.Client({ connectionString: logins.ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const found = (actor: OrganisationActor, name: string) =>
  foundPartnership(
    actor,
    { name, purpose: 'To be read back.', visibility: 'MEMBERS', idempotencyKey: randomUUID() },
    new Date(),
  );

/** A founder whose chain has three events. */
async function founderOfThree() {
  const founder = await somebody();
  for (const name of ['One', 'Two', 'Three']) await found(founder, name);
  return founder;
}

/** Rewrites history as only the owner of the tables can, behind the back of the trigger that keeps it. */
async function forge(sql: string, values: unknown[]) {
  await owner.query('alter table event disable trigger keep_events');
  await owner.query(sql, values);
  await owner.query('alter table event enable trigger keep_events');
}

async function brokenChains() {
  const { broken } = await verifyAudit(wholeRecord(owner));
  return new Map(broken.map(({ chain, sequence, sentence }) => [chain, { sequence, sentence }]));
}

test('chains written by many at once hold', async () => {
  const founder = await founderOfThree();
  await Promise.all(Array.from({ length: 12 }, (_, index) => found(founder, `At once ${index}`)));
  expect((await brokenChains()).get(founder.organisationId)).toBeUndefined();
  const { rows } = await owner.query('select sequence from chain_head where chain = $1', [
    founder.organisationId,
  ]);
  expect(rows).toEqual([{ sequence: 15 }]);
});

test('an event edited behind the application is named', async () => {
  const founder = await founderOfThree();
  await forge(
    "update event set body = replace(body, 'MEMBERS', 'PUBLIC') where chain = $1 and sequence = 2",
    [founder.organisationId],
  );
  expect((await brokenChains()).get(founder.organisationId)?.sequence).toBe(2);
});

test('a column that says something else than its sealed body is named', async () => {
  const founder = await founderOfThree();
  await forge('update event set did = $2 where chain = $1 and sequence = 3', [
    founder.organisationId,
    'other.done',
  ]);
  expect((await brokenChains()).get(founder.organisationId)?.sequence).toBe(3);
});

test('events cut off the end, or out of the middle, are missed', async () => {
  const [shortened, holed] = [await founderOfThree(), await founderOfThree()];
  await forge('delete from event where chain = $1 and sequence = 3', [shortened.organisationId]);
  await forge('delete from event where chain = $1 and sequence = 2', [holed.organisationId]);
  const broken = await brokenChains();
  expect(broken.get(shortened.organisationId)?.sequence).toBe(3);
  expect(broken.get(holed.organisationId)?.sequence).toBe(2);
});

test('nobody rewrites the record while the trigger stands, not even the owner of the tables', async () => {
  const founder = await founderOfThree();
  await expect(
    owner.query('update event set did = $1 where chain = $2', ['x', founder.organisationId]),
  ).rejects.toThrow('the record is only added to');
  await expect(owner.query('delete from event where chain = $1', [founder.organisationId])).rejects.toThrow();
});

test('an export is verified with nothing but the file, and one cut short is refused', async () => {
  await founderOfThree();
  const lines: string[] = [];
  for await (const line of exportAudit(wholeRecord(owner), new Date())) lines.push(line);
  const stored = await verifyAudit(wholeRecord(owner));
  const checked = await checkAuditFile(replay(lines));
  expect(checked.chains).toBe(stored.chains);
  expect(checked.broken.map(({ chain }) => chain)).toEqual(
    stored.broken.filter(({ sentence }) => !sentence.includes('with another')).map(({ chain }) => chain),
  );
  await expect(checkAuditFile(replay(lines.slice(0, -1)))).rejects.toBeInstanceOf(UnreadableExport);
  await expect(checkAuditFile(replay(['{"format":"other"}']))).rejects.toBeInstanceOf(UnreadableExport);
});

async function* replay(lines: string[]) {
  yield* lines;
}

const CHAIN = `query { auditChain { length head check { sound sentence }
  events(first: 2) { edges { node { sequence words person { id } organisation { id } } } } } }`;

test('an organisation reads its own chain with a verified tick, and nobody else reads it', async () => {
  const founder = await founderOfThree();
  const { data, errors } = await ask<{ auditChain: { length: number; check: { sound: boolean } } }>(
    founder,
    CHAIN,
  );
  expect(errors).toBeUndefined();
  expect(data.auditChain).toMatchObject({
    length: 3,
    check: { sound: true },
    events: {
      edges: [{ node: { sequence: 3, words: 'founded the partnership' } }, { node: { sequence: 2 } }],
    },
  });
  expect((await ask(await somebody(), CHAIN)).data).toEqual({ auditChain: null });
});

test('what was done under a record is read by its readers alone', async () => {
  const founder = await somebody();
  const { partnershipId } = await found(founder, 'Under one roof');
  const history = `query ($of: ID!) { history(of: $of) { edges { node { did } } } }`;
  const variables = { of: `partnership_${partnershipId}` };
  const { data } = await ask(founder, history, variables);
  expect(data).toEqual({ history: { edges: [{ node: { did: 'partnership.founded' } }] } });
  expect((await ask(await somebody(), history, variables)).data).toEqual({ history: { edges: [] } });
});

test('a chain is narrowed by what was done, in words or codes, and by the record it was done to', async () => {
  const founder = await founderOfThree();
  const { partnershipId } = await found(founder, 'Four');
  const chain = `query ($what: String, $of: ID) { auditChain { events(what: $what, recordId: $of) {
    edges { node { sequence subject { title } } } } } }`;
  const read = async (variables: Record<string, unknown>) => {
    const { data } = await ask<{
      auditChain: { events: { edges: { node: { sequence: number; subject: { title: string } } }[] } };
    }>(founder, chain, variables);
    return data.auditChain.events.edges.map(({ node }) => [node.sequence, node.subject.title]);
  };
  expect(await read({ of: `partnership_${partnershipId}` })).toEqual([[4, 'Four']]);
  expect(await read({ what: 'Founded the' })).toHaveLength(4);
  expect(await read({ what: 'seat.given' })).toEqual([]);
  expect(await read({ of: 'nothing' })).toEqual([]);
});
