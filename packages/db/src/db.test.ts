import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound, NotPermitted } from '@upstream/domain/refusal';
import { expect, test, vi } from 'vitest';
import { actorOf, type Identity } from './actor.ts';
import { DatabaseBusy } from './database-busy.ts';
import { db, holdTransaction, openReading, releaseTransaction, type Tx, transactionOf } from './db.ts';
import { newPerson } from './testing/people.ts';
import { asSuperuser, withClient } from './testing/superuser.ts';
import { logins } from './testing/worker.ts';

const nameSeenBy = (who: Identity, of: Identity) =>
  db.reading(who, async (tx) => (await tx.person.findUnique({ where: { id: of.personId } }))?.name ?? null);

test('gives two callers in one tick their own rows and nobody else’s', async () => {
  const [ann, bo] = [await newPerson('Ann'), await newPerson('Bo')];
  const seen = await Promise.all([
    nameSeenBy(ann, ann),
    nameSeenBy(bo, ann),
    nameSeenBy(bo, bo),
    nameSeenBy(ann, bo),
  ]);
  expect(seen).toEqual(['Ann', null, 'Bo', null]);
});

test('keeps identities apart over a shared pool, whatever fails between', async () => {
  const people = await Promise.all(['Cy', 'Di', 'Ed', 'Flo'].map((name) => newPerson(name)));
  const everything = Array.from({ length: 200 }, async (_, n) => {
    const me = people[n % people.length];
    if (!me) throw new Error('nobody');
    if (n % 7 === 0) await db.reading(me, (tx) => tx.$queryRaw`select 1/0`).catch(() => {});
    if (n % 11 === 0) await db.as(me, {}, () => Promise.reject(new NotFound('no'))).catch(() => {});
    if (n % 40 === 0) await db.as(me, { timeoutMs: 20 }, () => pause(60)).catch(() => {});
    const seen = await db.reading(me, (tx) => tx.person.findMany({ select: { id: true } }));
    expect(seen).toEqual([{ id: me.personId }]);
  });
  await Promise.all(everything);
});

test('leaves no identity on the connections it used', async () => {
  const ann = await newPerson('Ann');
  await Promise.all(Array.from({ length: 20 }, () => nameSeenBy(ann, ann)));
  const visitors = Array.from({ length: 20 }, () => db.reading(null, (tx) => tx.person.findMany()));
  expect((await Promise.all(visitors)).flat()).toEqual([]);
});

test('shows nothing without a stamp, and what is public to a visitor', async () => {
  const id = crypto.randomUUID();
  const sql = `insert into organisation (id, name, name_key, kind, created_at, updated_at)
    values ($1, 'Open', 'open', 'VCSE', now(), now())`;
  await withClient(logins.jobsUrl, (client) => client.query(sql, [id]));
  const unstamped = await withClient(logins.webUrl, (client) => client.query('select id from organisation'));
  expect(unstamped.rows).toEqual([]);
  expect(await db.reading(null, (tx) => tx.organisation.count({ where: { id } }))).toBe(1);
});

test('reads one snapshot, in which nothing can be written', async () => {
  const ann = await newPerson('Ann');
  const { tx, close } = await openReading(ann);
  expect(await tx.person.count()).toBe(1);
  await withClient(logins.jobsUrl, (c) => c.query('delete from person where id = $1', [ann.personId]));
  expect(await tx.person.count()).toBe(1);
  await expect(tx.mail.deleteMany()).rejects.toThrow();
  await close();
  await close();
});

test('gives a key the transaction it holds, and none once that is closed', async () => {
  const key = {};
  expect(() => transactionOf(key)).toThrow('No transaction is open here');
  holdTransaction(key, await openReading(null));
  expect(await transactionOf(key).person.count()).toBe(0);
  await releaseTransaction(key);
  expect(() => transactionOf(key)).toThrow('No transaction is open here');
});

test('looks up an actor, and refuses one for an organisation they do not belong to', async () => {
  const ann = await newPerson('Ann');
  const found = await actorOf(ann.personId, null);
  expect(found).toMatchObject({ personId: ann.personId, organisationId: null, operator: false });
  expect(found?.audiences).toContain(ann.personId);
  expect(await actorOf(crypto.randomUUID(), null)).toBeNull();

  const bare: Actor = { personId: ann.personId, organisationId: null, role: null, operator: false };
  expect(await db.reading(bare, (tx) => tx.person.count())).toBe(1);
  const elsewhere = { ...bare, organisationId: crypto.randomUUID() };
  await expect(db.as(elsewhere, {}, async () => 1)).rejects.toThrow(NotPermitted);
});

test('says that it is busy when every connection is taken, and works again after', async () => {
  const ann = await newPerson('Ann');
  const readings = await Promise.all(Array.from({ length: 10 }, () => openReading(ann)));
  await expect(db.reading(null, (tx) => tx.person.count())).rejects.toThrow(DatabaseBusy);
  await expect(actorOf(crypto.randomUUID(), null)).rejects.toThrow(DatabaseBusy);
  await Promise.all(readings.map(({ close }) => close()));
  expect(await db.reading(null, (tx) => tx.person.count())).toBe(0);
});

test('says that it is busy when somebody else holds the row for too long', async () => {
  const ann = await newPerson('Ann');
  const lock = `select from person where id = '${ann.personId}' for update`;
  await withClient(logins.jobsUrl, async (other) => {
    await other.query(`begin; ${lock}`);
    const change = db.as(ann, {}, async (tx) => {
      await tx.$executeRaw`set local lock_timeout = '50ms'`;
      await tx.person.update({ where: { id: ann.personId }, data: { name: 'Anne' } });
    });
    await expect(change).rejects.toThrow(DatabaseBusy);
  });
});

test('outlives connections that are killed, in use or idle', async () => {
  const { close } = await openReading(null);
  await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity
                      where usename = 'upstream_web' and datname = '${new URL(logins.webUrl).pathname.slice(1)}'`);
  await close();
  await expect.poll(() => db.reading(null, (tx) => tx.person.count()).catch(() => null)).toBe(0);
});

test('asks side by side in one transaction without asking one connection twice at once', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  const ask = async (tx: Tx, n: number) => {
    await pause(n * 5); // what is asked in one tick is sent as one
    return tx.$queryRaw<{ n: number }[]>`select ${n}::int as n from pg_sleep(0.05)`;
  };
  const answers = await db.reading(null, (tx) => Promise.all([1, 2, 3, 4].map((n) => ask(tx, n))));
  expect(answers.flat().map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  expect(warned).not.toHaveBeenCalled();
});

test('ends a statement with the time of whoever asks', async () => {
  const limitOf = (tx: Tx) => tx.$queryRaw`select current_setting('statement_timeout') as "limit"`;
  const ann = await newPerson('Ann');
  expect(await db.reading(null, limitOf)).toEqual([{ limit: '3s' }]);
  expect(await db.reading(ann, limitOf)).toEqual([{ limit: '10s' }]);
  expect(await db.as(null, { timeoutMs: 60_000 }, limitOf)).toEqual([{ limit: '1min' }]);
  const late = db.as(null, { timeoutMs: 50 }, (tx) => tx.$queryRaw`select pg_sleep(5)::text`);
  await expect(late).rejects.toThrow();
});
