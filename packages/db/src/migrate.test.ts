import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MigrationRefused, migrate, migrationsAtHead } from './migrate.ts';
import { emptyDatabase } from './testing/empty-database.ts';
import { withClient } from './testing/superuser.ts';
import { logins } from './testing/worker.ts';

/** A prisma folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-prisma-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const FIRST = 'migrations/20250101000000_first/migration.sql';
const SECOND = 'migrations/20250102000000_second/migration.sql';

const tables = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    );
    return rows.map(({ name }) => name).filter((name) => name !== '_prisma_migrations');
  });

test('applies what is new, once, and does nothing when there is nothing to do', async () => {
  const { ownerUrl, jobsUrl } = await emptyDatabase();
  const prismaFolder = folderOf({ [FIRST]: 'create table one (id int)' });
  expect(await migrationsAtHead(ownerUrl, prismaFolder)).toBe(false);
  expect(await migrate({ ownerUrl, prismaFolder })).toEqual({
    applied: ['20250101000000_first'],
    policies: true,
  });
  expect(await migrate({ ownerUrl, prismaFolder })).toEqual({ applied: [], policies: false });
  write(prismaFolder, SECOND, 'create table two (id int)');
  expect(await migrationsAtHead(jobsUrl, prismaFolder)).toBe(false);
  expect(await migrate({ ownerUrl, prismaFolder })).toEqual({
    applied: ['20250102000000_second'],
    policies: true,
  });
  expect(await tables(ownerUrl)).toEqual(['one', 'two']);
  expect(await migrationsAtHead(jobsUrl, prismaFolder)).toBe(true);
});

test('lets processes that start together migrate one after the other', async () => {
  const { ownerUrl } = await emptyDatabase();
  const prismaFolder = folderOf({ [FIRST]: 'create table one (id int)' });
  const runs = await Promise.all([1, 2, 3].map(() => migrate({ ownerUrl, prismaFolder })));
  expect(runs.flatMap(({ applied }) => applied)).toEqual(['20250101000000_first']);
});

test('leaves nothing of a migration that fails, and keeps the ones before it', async () => {
  const { ownerUrl } = await emptyDatabase();
  const prismaFolder = folderOf({
    [FIRST]: 'create table one (id int)',
    [SECOND]: 'create table two (id int); select 1 / 0',
  });
  await expect(migrate({ ownerUrl, prismaFolder })).rejects.toThrow('20250102000000_second failed');
  expect(await tables(ownerUrl)).toEqual(['one']);
  write(prismaFolder, SECOND, 'create table two (id int)');
  expect((await migrate({ ownerUrl, prismaFolder })).applied).toEqual(['20250102000000_second']);
});

test('refuses a migration that was changed or has gone since it was applied', async () => {
  const { ownerUrl } = await emptyDatabase();
  const prismaFolder = folderOf({ [FIRST]: 'create table one (id int)' });
  await migrate({ ownerUrl, prismaFolder });
  write(prismaFolder, FIRST, 'create table one (id bigint)');
  await expect(migrate({ ownerUrl, prismaFolder })).rejects.toThrow(MigrationRefused);
  const empty = folderOf({ [SECOND]: 'create table two (id int)' });
  await expect(migrate({ ownerUrl, prismaFolder: empty })).rejects.toThrow('this checkout does not');
  expect(await tables(ownerUrl)).toEqual(['one']);
});

test('applies policies identity first, again when one changes, and whole or not at all', async () => {
  const { ownerUrl } = await emptyDatabase();
  const prismaFolder = folderOf({
    'policies/identity.sql': 'drop table if exists seen; create table seen (n int)',
    'policies/alpha.sql': 'insert into seen values (1)',
  });
  expect((await migrate({ ownerUrl, prismaFolder })).policies).toBe(true);
  expect((await migrate({ ownerUrl, prismaFolder })).policies).toBe(false);
  write(prismaFolder, 'policies/beta.sql', 'insert into seen values (2), (1 / 0)');
  await expect(migrate({ ownerUrl, prismaFolder })).rejects.toThrow('beta.sql cannot be applied');
  write(prismaFolder, 'policies/beta.sql', 'insert into seen values (2)');
  expect((await migrate({ ownerUrl, prismaFolder })).policies).toBe(true);
  const rows = await withClient(ownerUrl, (client) => client.query('select n from seen order by n'));
  expect(rows.rows).toEqual([{ n: 1 }, { n: 2 }]);
});

test('brings this checkout’s own database to its head', async () => {
  expect(await migrationsAtHead(logins.ownerUrl)).toBe(true);
  expect(await migrate({ ownerUrl: logins.ownerUrl })).toEqual({ applied: [], policies: false });
});
