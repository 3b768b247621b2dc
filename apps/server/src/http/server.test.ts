import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseBusy } from '@upstream/db/database-busy';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cookieOf, oddSchema, somebody, testServer } from '../testing/test-server.ts';

const odd = await testServer({ schema: oddSchema });

const ask = (query: string, headers: Record<string, string> = {}, server = odd) =>
  server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });

describe('a fault', () => {
  it('is told as a sentence and an id that is also in the log, without its words', async () => {
    const answer = await ask('{ bug }');
    const [error] = answer.json().errors;
    expect(answer.statusCode).toBe(200);
    expect(error.extensions).toEqual({ code: 'FAULT', id: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(error.message).toContain(error.extensions.id);
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(odd.log.find((line) => line.includes(error.extensions.id))).toContain('the secret of a bug');
  });

  it('is not made of "sign in first"', async () => {
    const [error] = (await ask('{ closed }')).json().errors;
    expect(error).toMatchObject({ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('never shows a stack trace', async () => {
    for (const query of ['{ bug }', '{ closed }', '{ nothing }', '{'])
      expect((await ask(query)).body).not.toMatch(/stacktrace|\bat .+:\d+/);
  });
});

describe('the log', () => {
  it('holds no variables, cookies or tokens', async () => {
    const server = await testServer();
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    const payload = {
      query: 'query($a: String) { viewer { operator } }',
      variables: { a: 'typed by somebody' },
    };
    await server.app.inject({
      method: 'POST',
      url: '/graphql?secret=in-address',
      headers: { cookie },
      payload,
    });
    const log = server.log.join('');
    expect(log).toContain('"path":"/graphql"');
    for (const secret of [person.password, person.email, cookie.slice(9), 'typed by somebody', 'in-address'])
      expect(log).not.toContain(secret);
  });
});

describe('limits over HTTP', () => {
  const padded = (bytes: number) => {
    const empty = JSON.stringify({ query: '{ name }', pad: '' }).length;
    return JSON.stringify({ query: '{ name }', pad: 'x'.repeat(bytes - empty) });
  };
  const send = (payload: string, headers: Record<string, string> = {}) =>
    odd.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    });

  it('take a body of 20 kB from a visitor, and not a byte more', async () => {
    expect((await send(padded(20_000))).json()).toEqual({ data: { name: 'a name' } });
    const over = await send(padded(20_001));
    expect(over.statusCode).toBe(413);
    expect(over.json().errors[0]).toEqual({
      message: 'This request is larger than 20 kB, the most a visitor may send.',
      extensions: { code: 'OVER_LIMIT', limit: 'body' },
    });
  });

  it('take a body of 100 kB from a signed-in person, and not a byte more', async () => {
    const cookie = await cookieOf(odd, await somebody(odd));
    expect((await send(padded(100_000), { cookie })).json()).toEqual({ data: { name: 'a name' } });
    const over = await send(padded(100_001), { cookie });
    expect(over.statusCode).toBe(413);
    expect(over.json().errors[0].message).toContain('100 kB, the most a signed-in person may send');
  });

  it('refuse a deep query with 400 and OVER_LIMIT, whatever the media type', async () => {
    const deep = '{ node { node { node { node { node { node { name } } } } } } }';
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const answer = await ask(deep, { accept });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions).toEqual({ code: 'OVER_LIMIT', limit: 'depth' });
    }
    const cookie = await cookieOf(odd, await somebody(odd));
    expect((await ask(deep, { cookie })).statusCode).toBe(200);
  });

  it('hold for documents in the address too', async () => {
    const query = encodeURIComponent(`{ ${'name '.repeat(6)} }`);
    const answer = await odd.app.inject({
      url: `/graphql?query=${query}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.json().errors[0].extensions.limit).toBe('repeats');
  });

  it('end what takes a visitor longer than 3 seconds', async () => {
    expect((await ask('{ slow(milliseconds: 2500) }')).json()).toEqual({ data: { slow: 'late' } });
    const over = await ask('{ slow(milliseconds: 3500) }');
    expect(over.statusCode).toBe(503);
    expect(over.json().errors[0].extensions).toEqual({ code: 'OVER_LIMIT', limit: 'time' });
  });

  it('refuse batches', async () => {
    expect((await send(JSON.stringify([{ query: '{ name }' }, { query: '{ name }' }]))).statusCode).toBe(400);
  });
});

describe('requests that a page of another site could send', () => {
  it('are refused without the header or type such a page cannot send', async () => {
    const bare = await odd.app.inject({ url: '/graphql?query={name}' });
    expect(bare.statusCode).toBe(400);
    const plain = {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ name }"}',
    } as const;
    expect((await odd.app.inject(plain)).statusCode).toBe(415);
  });

  it('get no leave to read the answer', async () => {
    const answer = await ask('{ name }', { origin: 'https://elsewhere.example' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('headers', () => {
  it('allow no other host, no inline script and no frame', async () => {
    const policy = String((await odd.app.inject('/livez')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('let the explorer’s editor alone write styles', async () => {
    const policy = String((await odd.app.inject('/explore')).headers['content-security-policy']);
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("script-src 'self';");
  });

  it('say what this is, and not what it runs on', async () => {
    const { headers } = await ask('{ name }');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('readiness', () => {
  it('is given while every check holds', async () => {
    const { app } = await testServer({ checks: { database: async () => {} } });
    const answer = await app.inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { ready: true, checks: { database: true } }]);
  });

  it('is denied, by name, when a check fails or takes longer than half a second', async () => {
    const checks = {
      database: () => new Promise(() => {}),
      migrations: async () => {
        throw new Error('behind');
      },
      login: async () => {},
    };
    const { app } = await testServer({ checks });
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      ready: false,
      checks: { database: false, migrations: false, login: true },
    });
    expect((await app.inject('/livez')).statusCode).toBe(200);
  });
});

describe('a busy database', () => {
  it('is told with 503 and when to come again', async () => {
    const { app, signIn } = await testServer();
    const person = await somebody({ app, signIn, log: [] });
    const cookie = await cookieOf({ app, signIn, log: [] }, person);
    vi.spyOn(signIn.auth.api, 'getSession').mockRejectedValue(new DatabaseBusy(null));
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: { query: '{ __typename }' },
    });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
    expect(answer.json().errors[0].extensions.code).toBe('DATABASE_BUSY');
  });
});

describe('the client', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-client-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><head></head><body>the page</body></html>');
  writeFileSync(join(folder, 'assets/main-1a2b3c.js'), 'export {}');
  const { app } = await testServer({ clientFolder: folder });

  it('is cached for ever where its name holds its hash, and asked for anew where not', async () => {
    expect((await app.inject('/assets/main-1a2b3c.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    const monitored = await app.inject({ url: '/', headers: { accept: '*/*' } });
    expect([monitored.statusCode, monitored.body.includes('the page')]).toEqual([200, true]);
    const page = await app.inject({ url: '/', headers: { accept: 'text/html' } });
    expect([page.headers['cache-control'], page.statusCode]).toEqual(['no-cache', 200]);
  });

  it('answers every address that is a screen, with the nonce of its styles', async () => {
    const page = await app.inject({ url: '/challenges/some-id', headers: { accept: 'text/html,*/*' } });
    const nonce = /nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1];
    expect(page.body).toContain(`nonce="${nonce}"`);
    expect((await app.inject({ url: '/assets/gone.js' })).json()).toEqual({
      code: 'NOT_FOUND',
      message: 'There is nothing here.',
    });
  });
});

describe('closing', () => {
  it('answers what is under way and waits for nobody’s next request', async () => {
    const { app } = await testServer({ schema: oddSchema });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const began = new Promise<void>((done) => app.server.once('request', () => done()));
    const asked = fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(milliseconds: 1000) }' }),
    });
    await began;
    const at = performance.now();
    await app.close();
    expect(await (await asked).json()).toEqual({ data: { slow: 'late' } });
    expect(performance.now() - at).toBeLessThan(10_000);
  });
});
