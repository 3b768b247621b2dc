import { KeyReused, NotFound } from '@upstream/domain/refusal';
import { expect, test } from 'vitest';
import { db } from './db.ts';
import { canonical } from './once.ts';
import { newPerson } from './testing/people.ts';

const asked = (request: unknown, key = crypto.randomUUID()) => ({ once: { key, verb: 'testVerb', request } });

test('does the same request once, and gives it the same answer again', async () => {
  const ann = await newPerson('Ann');
  let effects = 0;
  const options = asked({ b: 1, a: 2 });
  const work = async () => ({ id: `effect ${++effects}` });
  expect(await db.as(ann, options, work)).toEqual({ id: 'effect 1' });
  expect(await db.as(ann, { once: { ...options.once, request: { a: 2, b: 1 } } }, work)).toEqual({
    id: 'effect 1',
  });
  expect(effects).toBe(1);
});

test('makes a second press at the same moment wait for the first one’s answer', async () => {
  const ann = await newPerson('Ann');
  let effects = 0;
  const options = asked({ press: true });
  const press = () =>
    db.as(ann, options, async (tx) => {
      await tx.$queryRaw`select 1 from pg_sleep(0.2)`;
      return { id: ++effects };
    });
  expect(await Promise.all([press(), press(), press()])).toEqual([{ id: 1 }, { id: 1 }, { id: 1 }]);
});

test('refuses a different request, or another verb, under the same key', async () => {
  const ann = await newPerson('Ann');
  const options = asked({ title: 'one' });
  await db.as(ann, options, async () => 1);
  const other = { once: { ...options.once, request: { title: 'two' } } };
  await expect(db.as(ann, other, async () => 2)).rejects.toThrow(KeyReused);
  const verb = { once: { ...options.once, verb: 'otherVerb' } };
  await expect(db.as(ann, verb, async () => 2)).rejects.toThrow(KeyReused);
});

test('forgets a key whose request was refused', async () => {
  const ann = await newPerson('Ann');
  const options = asked({});
  await expect(db.as(ann, options, () => Promise.reject(new NotFound('no')))).rejects.toThrow(NotFound);
  expect(await db.as(ann, options, async () => 'now')).toBe('now');
});

test('keeps the keys of two people apart, and those of visitors', async () => {
  const [ann, bo] = [await newPerson('Ann'), await newPerson('Bo')];
  const options = asked({});
  expect(await db.as(ann, options, async () => 'for Ann')).toBe('for Ann');
  expect(await db.as(bo, options, async () => 'for Bo')).toBe('for Bo');
  expect(await db.as(null, options, async () => 'for a visitor')).toBe('for a visitor');
  expect(await db.as(null, options, async () => 'again')).toBe('for a visitor');
});

test('writes requests so that only what they say counts', () => {
  expect(canonical({ b: [1, { d: 1, c: 2 }], a: 10n })).toBe('{"a":"10","b":[1,{"c":2,"d":1}]}');
  expect(canonical(undefined)).toBe('');
});
