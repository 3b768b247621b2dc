import { expect, inject, test } from 'vitest';
import { prepareLogins, refuseUnsafeLogin, UnsafeLogin } from './logins.ts';
import { migrate } from './migrate.ts';
import { emptyDatabase } from './testing/empty-database.ts';
import { asSuperuser, withClient } from './testing/superuser.ts';
import { logins } from './testing/worker.ts';

const superuserUrl = () => {
  const url = new URL(inject('cluster').superuserUrl);
  url.pathname = new URL(logins.webUrl).pathname;
  return url.href;
};

test('lets the web login serve, and no login that could pass row security by', async () => {
  await refuseUnsafeLogin(logins.webUrl);
  await expect(refuseUnsafeLogin(superuserUrl())).rejects.toThrow('superuser');
  await expect(refuseUnsafeLogin(logins.jobsUrl)).rejects.toThrow('may bypass row security');
  await expect(refuseUnsafeLogin(logins.ownerUrl)).rejects.toThrow('owns or may own the table');
});

test('refuses a web login that sees the canary row', async () => {
  const own = await emptyDatabase();
  await migrate({ ownerUrl: own.ownerUrl });
  await refuseUnsafeLogin(own.webUrl);
  await withClient(own.ownerUrl, (client) => client.query('alter table canary disable row level security'));
  await expect(refuseUnsafeLogin(own.webUrl)).rejects.toThrow(UnsafeLogin);
});

test('keeps every login in its own schemas', async () => {
  const attempt = (url: string, sql: string) => withClient(url, (client) => client.query(sql));
  for (const schema of ['public', 'auth', 'app'])
    await expect(attempt(logins.webUrl, `create table ${schema}.mine (id int)`)).rejects.toThrow(
      'permission denied',
    );
  await expect(attempt(logins.webUrl, 'set role upstream_owner')).rejects.toThrow('permission denied');
  await expect(attempt(logins.webUrl, 'select * from _prisma_migrations')).rejects.toThrow(
    'permission denied',
  );
  await expect(attempt(logins.authUrl, 'select * from public.person')).rejects.toThrow('permission denied');
  await expect(attempt(logins.webUrl, 'create table pgboss.mine (id int)')).rejects.toThrow(
    'permission denied',
  );
  await attempt(logins.jobsUrl, 'create table pgboss.mine (id int)');
});

test('lets the auth login read and write what a migration puts into its schema', async () => {
  const own = await emptyDatabase();
  await withClient(own.ownerUrl, (client) => client.query('create table auth.session (id int)'));
  await withClient(own.authUrl, (client) => client.query('insert into session values (1)'));
  await expect(
    withClient(own.webUrl, (client) => client.query('select * from auth.session')),
  ).rejects.toThrow('permission denied');
});

test('gives the web login its limits', async () => {
  const { rows } = await withClient(logins.webUrl, (client) =>
    client.query(`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
                         current_setting('idle_in_transaction_session_timeout') as idle`),
  );
  expect(rows).toEqual([{ statement: '15s', lock: '5s', idle: '30s' }]);
});

test('may be prepared by an owner who is no superuser, as on a server of one’s own', async () => {
  const own = await emptyDatabase();
  const role = `owner_${crypto.randomUUID().slice(0, 8)}`;
  await asSuperuser(`create role ${role} login createrole bypassrls password 'p'`);
  await asSuperuser(`grant upstream_web, upstream_auth, upstream_jobs to ${role} with admin option`);
  await asSuperuser(`alter database "${new URL(own.webUrl).pathname.slice(1)}" owner to ${role}`);
  const url = new URL(own.ownerUrl);
  url.username = role;
  url.password = 'p';
  const prepared = await prepareLogins(url.href, { passwords: inject('cluster').passwords });
  expect(new URL(prepared.webUrl).username).toBe('upstream_web');
  await refuseUnsafeLogin(prepared.webUrl);
});

test('says what to do where the owner may not make logins', async () => {
  const own = await emptyDatabase();
  await expect(prepareLogins(own.ownerUrl)).rejects.toThrow('Prepare the database once as a superuser');
});
