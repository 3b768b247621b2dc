import { db } from '@upstream/db/db';
import { logins } from '@upstream/db/testing/worker';
import { fillDemo } from '@upstream/demo/fill-demo';
import { expect, test } from 'vitest';
import { commandAuth } from '../sign-in/command-auth.ts';
import { asOwner, testServer } from '../testing/test-server.ts';
import { leaveDemo, tellDemoOnce } from './demo.ts';

const NOW = new Date('2026-03-09T09:00:00Z');

async function told(): Promise<Record<string, unknown>[]> {
  return asOwner(`select
    (select count(*)::int from person) as people, (select count(*)::int from event) as events,
    (select count(*)::int from auth."user") as users,
    (select count(*)::int from place where code like 'demo:%') as invented,
    (select count(*)::int from place where code = 'SMT') as somerset,
    (select set_up_at from installation) as set_up`);
}

test('leaving takes nothing away where no demo was told', async () => {
  await db.as(null, {}, (tx) =>
    tx.mail.createMany({ data: [{ toAddress: 'a@example.org', subject: 's', body: 'b', writtenAt: NOW }] }),
  );
  expect(await leaveDemo(logins.ownerUrl)).toBeNull();
  expect(await asOwner('select subject from mail')).toEqual([{ subject: 's' }]);
});

test('an interrupted telling is told whole the next time, and leaving takes away all but real places', async () => {
  const { signIn } = await testServer();
  const tell = () => fillDemo(NOW, commandAuth(signIn));
  const interrupted = tellDemoOnce(logins.ownerUrl, async () => {
    await tell();
    throw new Error('the machine was switched off');
  });
  await expect(interrupted).rejects.toThrow('switched off');
  expect(await tellDemoOnce(logins.ownerUrl, tell)).toBe('TOLD');
  expect(await told()).toEqual([
    expect.objectContaining({ people: 13, users: 13, invented: 1, somerset: 1, set_up: expect.any(Date) }),
  ]);

  expect(await leaveDemo(logins.ownerUrl)).toBe('LEFT');
  expect(await told()).toEqual([{ people: 0, events: 0, users: 0, invented: 0, somerset: 1, set_up: null }]);
  expect(await tellDemoOnce(logins.ownerUrl, tell)).toBe('LEFT');
}, 60_000);
