import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { does, doneBy, key, ownedByTwo, seenInitiative } from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';

const saying = ({ id, version }: { id: string; version: number }) => ({
  initiativeId: id,
  expectedVersion: version,
  title: 'One visit',
  summary: 'Dry.',
});

async function newPlace(): Promise<string> {
  const id = randomUUID();
  const code = `T${id.slice(0, 8)}`;
  const words = {
    name: `Place ${code}`,
    officialName: `Place ${code}`,
    type: 'UA',
    typeName: 'Unitary authority',
  };
  await db.as(await somebody(), {}, (tx) => tx.place.create({ data: { id, code, ...words } }));
  return `place_${id}`;
}

test('narrowing who reads an initiative takes away what was written in it, and widening gives it back', async () => {
  const { one, initiative } = await ownedByTwo();
  const added = { initiativeId: initiative.id, title: 'First', dueOn: '2030-01-01', ...key() };
  const milestone = (await doneBy(one, 'addMilestone', added)).milestones.edges[0]?.node;
  const stranger = await somebody();
  const sees = async () => {
    const { data } = await ask(stranger, 'query N($id: ID!) { node(id: $id) { id } }', { id: milestone?.id });
    return [Boolean(await seenInitiative(stranger, initiative.id)), data.node !== null];
  };
  expect(await sees()).toEqual([true, true]);
  const narrowed = await doneBy(one, 'changeInitiative', { ...saying(initiative), visibility: 'OWNERS' });
  expect(await sees()).toEqual([false, false]);
  const kept = await doneBy(one, 'changeInitiative', saying(narrowed));
  expect(await sees()).toEqual([false, false]);
  await doneBy(one, 'changeInitiative', { ...saying(kept), visibility: 'PUBLIC' });
  expect(await sees()).toEqual([true, true]);
});

test('what belongs to no partnership is not for members', async () => {
  const { one, initiative } = await ownedByTwo();
  const refused = await does(one, 'changeInitiative', { ...saying(initiative), visibility: 'MEMBERS' });
  expect(refused.issues?.map(({ field }) => field)).toEqual(['visibility']);
});

test('its places are those given, and stay where none are given', async () => {
  const { one, other, initiative } = await ownedByTwo();
  const [first, second] = [await newPlace(), await newPlace()];
  const placesOf = async () => {
    const document = 'query P($id: ID!) { initiative(id: $id) { places { id } } }';
    const { data } = await ask<{ initiative: { places: { id: string }[] } }>(other, document, {
      id: initiative.id,
    });
    return data.initiative.places.map(({ id }) => id);
  };
  const placed = await doneBy(one, 'changeInitiative', { ...saying(initiative), placeIds: [first, first] });
  expect(await placesOf()).toEqual([first]);
  const again = await doneBy(one, 'changeInitiative', { ...saying(placed), placeIds: [second] });
  await doneBy(other, 'changeInitiative', saying(again));
  expect(await placesOf()).toEqual([second]);
  const unknown = {
    ...saying({ ...again, version: again.version + 1 }),
    placeIds: [`place_${randomUUID()}`],
  };
  expect((await does(one, 'changeInitiative', unknown)).issues?.[0]?.field).toBe('placeIds.0');
});
