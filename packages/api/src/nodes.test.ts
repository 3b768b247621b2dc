import { randomUUID } from 'node:crypto';
import type { GraphQLInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { encodeNodeId } from './node-id.ts';
import { schema } from './schema.ts';
import { ask } from './testing/ask.ts';
import { doneBy, key, ownedByTwo } from './testing/initiative.ts';
import { somebody } from './testing/somebody.ts';

const Node = schema.getType('Node') as GraphQLInterfaceType;
const types = schema.getPossibleTypes(Node).map(({ name }) => name);

const DOCUMENT = 'query Nodes($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }';

async function nodesSeenBy(who: Parameters<typeof ask>[0], ids: readonly string[]) {
  const { data, errors } = await ask<{ node: { id: string } | null; nodes: ({ id: string } | null)[] }>(
    who,
    DOCUMENT,
    { id: ids[0], ids },
  );
  expect(errors).toBeUndefined();
  return [data.node, ...data.nodes];
}

test('there are nodes of every noun', () => {
  expect(types).toEqual(
    expect.arrayContaining(['Challenge', 'Initiative', 'Organisation', 'Person', 'Place']),
  );
});

test.each(types)('an id that no %s has leads to nothing, and to no error', async (type) => {
  const ids = [encodeNodeId(type, randomUUID()), encodeNodeId(type, 'x')];
  expect(await nodesSeenBy(await somebody(), ids)).toEqual([null, null, null]);
  expect(await nodesSeenBy(null, ids)).toEqual([null, null, null]);
});

test('what one may not know of is like what does not exist', async () => {
  const { one, initiative } = await ownedByTwo({ visibility: 'OWNERS' });
  const added = { initiativeId: initiative.id, title: 'First', dueOn: '2030-01-01', ...key() };
  const milestone = (await doneBy(one, 'addMilestone', added)).milestones.edges[0]?.node;
  const tasked = await doneBy(one, 'addTask', { milestoneId: milestone?.id, title: 'Ring', ...key() });
  const said = { initiativeId: initiative.id, state: 'PAUSED', words: 'We wait.', ...key() };
  const updated = await doneBy(one, 'addUpdate', said);
  const hidden = [
    initiative.id,
    initiative.stakes[0]?.id,
    milestone?.id,
    tasked.milestones.edges[0]?.node.tasks[0]?.id,
    updated.updates.edges[0]?.node.id,
  ].map((id) => id ?? '');
  expect((await nodesSeenBy(one, hidden)).map((node) => node?.id)).toEqual([hidden[0], ...hidden]);
  const nothing = [null, ...hidden.map(() => null)];
  expect(await nodesSeenBy(await somebody(), hidden)).toEqual(nothing);
  expect(await nodesSeenBy(null, hidden)).toEqual(nothing);
});
