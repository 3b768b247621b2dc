import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseRuns, dataFolder, type Started, startProgram } from './testing/started.ts';

// The whole product starts once in the browser's journeys; here the client is left out, so that nothing is built.
const start = (settings: NodeJS.ProcessEnv) => startProgram('start.ts', ['--api-only'], settings);
const READY = /^Upstream is ready at (http:\/\/127\.0\.0\.1:\d+)$/m;
const TELLING = 'Telling the demo story …';

async function origin(server: Started): Promise<string> {
  return (await server.says(READY))[1] ?? '';
}

const post = (url: string, body: object, headers = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const lookAs = (at: string) => post(`${at}/demo/sign-in`, { as: 'board-chair' });

vi.setConfig({ testTimeout: 120_000 }); // PostgreSQL and the demo share the machine with every other test

describe('starting, in order, in one data folder', () => {
  const folder = dataFolder();
  const settings = { UPSTREAM_DATA: folder };

  it('recovers when it is killed while it tells the demo, and tells it whole', async () => {
    const killed = start(settings);
    await killed.says(new RegExp(TELLING));
    await killed.ended('SIGKILL');

    const heir = start(settings);
    expect((await lookAs(await origin(heir))).status).toBe(200);
    expect(heir.output()).toContain(TELLING);
    expect(heir.output().trimEnd().split('\n').at(-1)).toMatch(READY);
    await heir.ended('SIGKILL');
  });

  it('recovers when it is killed while it serves, tells no demo again, and ends cleanly on SIGTERM', async () => {
    const server = start(settings);
    expect((await lookAs(await origin(server))).status).toBe(200);
    expect(server.output()).not.toContain(TELLING);
    expect(await server.ended('SIGTERM')).toBe(0);
    expect(databaseRuns(folder)).toBe(false);
  });

  it('takes the next free port beside another, and each ends cleanly on SIGINT', async () => {
    const other = dataFolder();
    const servers = [start(settings), start({ UPSTREAM_DATA: other, UPSTREAM_DEMO: '0' })];
    const origins = await Promise.all(servers.map(origin));
    expect(new Set(origins).size).toBe(2);
    expect(await Promise.all(servers.map((server) => server.ended('SIGINT')))).toEqual([0, 0]);
    expect([databaseRuns(folder), databaseRuns(other)]).toEqual([false, false]);
  });

  it('serves an installation to be set up once one of the five has left the demo, and tells it never again', async () => {
    const server = start(settings);
    const at = await origin(server);
    const cookie = (await lookAs(at)).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await post(`${at}/demo/leave`, { typed: 'Wessex Vale' }, { cookie })).status).toBe(200);
    await server.says(/^Nobody is registered yet\. Set it up at http\S+\/set-up#\S+$/m);
    expect((await lookAs(at)).status).toBe(404);
    expect(await server.ended('SIGTERM')).toBe(0);

    const filling = startProgram('upstream.ts', ['demo', 'fill'], settings);
    expect(await filling.ended()).toBe(1);
    expect(filling.output()).toBe('The demo was left for good. Use a new database for another one.\n');
  });

  describe('with a port that is taken', () => {
    const taker = createServer();
    let port = 0;
    beforeAll(async () => {
      await new Promise<void>((listening) => taker.listen(0, '127.0.0.1', listening));
      const address = taker.address();
      port = typeof address === 'object' && address ? address.port : 0;
    });
    afterAll(() => void taker.close());

    it('is refused with what to do, and leaves no database running', async () => {
      const refused = start({ ...settings, PORT: String(port) });
      expect(await refused.ended()).toBe(1);
      expect(refused.output()).toContain(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
      expect(databaseRuns(folder)).toBe(false);
    });
  });
});

describe('a database of one’s own', () => {
  const nobody = 'postgres://upstream@127.0.0.1:9/upstream';

  it('is refused when it is half set, naming what is missing', async () => {
    const refused = start({ DATABASE_URL: nobody });
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toMatch(
      /^DATABASE_OWNER_URL, DATABASE_AUTH_URL, DATABASE_JOBS_URL are not set\./,
    );
  });

  it('is refused when it cannot be reached, naming the setting', async () => {
    const refused = start({
      DATABASE_OWNER_URL: nobody,
      DATABASE_URL: nobody,
      DATABASE_AUTH_URL: nobody,
      DATABASE_JOBS_URL: nobody,
      UPSTREAM_SECRET: 's'.repeat(32),
      UPSTREAM_DATA: dataFolder(),
    });
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toMatch(/DATABASE_\w*URL cannot be reached \(.*\)\. Check the address/);
  });
});
