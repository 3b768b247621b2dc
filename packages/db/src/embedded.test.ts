import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { operatingUser } from './embedded/operating-user.ts';
import { isServerOf, type Postmaster, readPostmaster } from './embedded/postmaster.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { withClient } from './testing/superuser.ts';

const isRoot = process.getuid?.() === 0;

/** An empty data folder, gone when the test ends. */
function dataFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-data-'));
  chmodSync(folder, mode);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(folder: string): Promise<Embedded> {
  const embedded = await startEmbedded(folder);
  onTestFinished(() => embedded.stop());
  return embedded;
}

const ask = <T extends object>(url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<T>(sql)).rows);

const setting = async (url: string, name: string) =>
  (await ask<{ value: string }>(url, `select current_setting('${name}') as value`))[0]?.value;

const dataOf = (folder: string) => join(folder, 'postgresql/cluster/data');

function postmaster(folder: string): Postmaster {
  const noted = readPostmaster(dataOf(folder));
  if (!noted) throw new Error('No server has noted itself.');
  return noted;
}

test('keeps what was written over a stop, on the same port, and leaves no process', async () => {
  const folder = dataFolder();
  const first = await start(folder);
  await ask(first.ownerUrl, 'create table kept (n int); insert into kept values (1)');
  const server = postmaster(folder);
  await first.stop();
  expect(isServerOf(dataOf(folder), server)).toBe(false);
  const second = await start(folder);
  expect(second).toMatchObject({ ownerUrl: first.ownerUrl, webUrl: first.webUrl });
  expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('recovers what a killed server had promised', async () => {
  const folder = dataFolder();
  const first = await start(folder);
  await ask(first.ownerUrl, 'create table kept (n int); insert into kept values (1)');
  process.kill(postmaster(folder).pid, 'SIGKILL');
  const second = await start(folder);
  expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('adopts a server whose parent was killed, and stops it in the end', async () => {
  const folder = dataFolder();
  const module = join(import.meta.dirname, 'embedded.ts');
  const script = `const { startEmbedded } = await import(${JSON.stringify(module)});
    await startEmbedded(${JSON.stringify(folder)}); console.log('up'); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const orphan = postmaster(folder);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(isServerOf(dataOf(folder), orphan)).toBe(true);
  const heir = await start(folder);
  expect(postmaster(folder)).toEqual(orphan);
  // PostgreSQL takes a moment to notice that the parent's connection is gone.
  const holders = () =>
    ask(heir.ownerUrl, `select pid from pg_stat_activity where application_name = 'upstream holder'`);
  await expect.poll(holders, { timeout: 10_000 }).toHaveLength(1);
  await heir.stop();
  expect(isServerOf(dataOf(folder), orphan)).toBe(false);
});

test('lets the last one stop the server, so that a command does not stop it under a site', async () => {
  const folder = dataFolder();
  const site = await start(folder);
  const command = await start(folder);
  await command.stop();
  expect(await ask(site.webUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await site.stop();
  await expect(ask(site.webUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('shares one server between two starts at once in one folder', async () => {
  const folder = dataFolder();
  const [one, other] = await Promise.all([start(folder), start(folder)]);
  expect(one?.webUrl).toBe(other?.webUrl);
  expect(await ask(one?.webUrl ?? '', 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('runs beside another checkout’s, even where both start at once', async () => {
  const folders = [dataFolder(), dataFolder()];
  const [one, other] = await Promise.all(folders.map((folder) => start(folder)));
  expect(new URL(one?.webUrl ?? '').port).not.toBe(new URL(other?.webUrl ?? '').port);
  await expect(ask(one?.webUrl ?? '', 'select 1 as n')).resolves.toEqual([{ n: 1 }]);
  await expect(ask(other?.webUrl ?? '', 'select 1 as n')).resolves.toEqual([{ n: 1 }]);
});

test('listens to this machine only, flushes to the disk, and keeps its passwords to itself', async () => {
  const folder = dataFolder();
  const { ownerUrl } = await start(folder);
  expect(await setting(ownerUrl, 'listen_addresses')).toBe('127.0.0.1');
  expect(await setting(ownerUrl, 'fsync')).toBe('on');
  expect(await setting(ownerUrl, 'password_encryption')).toBe('scram-sha-256');
  expect(statSync(join(folder, 'postgresql/passwords.json')).mode & 0o777).toBe(0o600);
  const guess = new URL(ownerUrl);
  guess.password = 'guess';
  await expect(ask(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test.runIf(isRoot)('serves root from below a folder that only root may enter', async () => {
  const folder = join(dataFolder(0o700), 'checkout');
  const { webUrl, home, stop } = await startEmbedded(folder);
  onTestFinished(async () => {
    await stop();
    rmSync(home, { recursive: true });
  });
  expect(home.startsWith(folder)).toBe(false);
  expect(await ask(webUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test.runIf(isRoot)('serves an ordinary user from their own folder', async () => {
  const user = operatingUser();
  const folder = dataFolder();
  execFileSync('chown', [`${user?.uid}:${user?.gid}`, folder]);
  const module = join(import.meta.dirname, 'embedded.ts');
  const script = `const { startEmbedded } = await import(${JSON.stringify(module)});
    const { stop } = await startEmbedded(${JSON.stringify(folder)}); await stop();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { ...user, cwd: folder });
  expect(statSync(dataOf(folder)).uid).toBe(user?.uid);
});
