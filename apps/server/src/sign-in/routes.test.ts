import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asOwner, cookieOf, somebody, testServer } from '../testing/test-server.ts';
import { TRIES_PER_ACCOUNT } from './attempts.ts';

const server = await testServer();
const { app } = server;

async function viewerOf(cookie: string): Promise<string | null> {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie },
    payload: { query: '{ viewer { person { name } } }' },
  });
  return answer.json().data.viewer?.person.name ?? null;
}

const signIn = (payload: object, headers = {}) =>
  app.inject({ method: 'POST', url: '/session', payload, headers });

describe('signing in', () => {
  it('keeps a cookie that scripts cannot read and other sites cannot send, and only its hash', async () => {
    const person = await somebody(server);
    const answer = await signIn(person);
    expect(answer.json()).toEqual({ signedIn: true });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({
      name: 'upstream',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 43_200,
    });
    const token = (cookie?.value ?? '').split('.')[0] ?? '';
    const [kept] = await asOwner('select token from auth.session where user_id = $1', [person.personId]);
    expect(kept?.['token']).toBe(createHash('sha256').update(token).digest('hex'));
    expect(await viewerOf(`upstream=${encodeURIComponent(cookie?.value ?? '')}`)).toBe('Somebody');
  });

  it('does not let the kept hash be used as a cookie', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    const [kept] = await asOwner('select token from auth.session where user_id = $1', [person.personId]);
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(await viewerOf(cookie.replace(token, String(kept?.['token'])))).toBe(null);
  });

  it('names the cookie __Host- and asks for https where people use https', async () => {
    const secure = await testServer({ origin: 'https://upstream.example.org' });
    const answer = await secure.app.inject({
      method: 'POST',
      url: '/session',
      payload: await somebody(secure),
    });
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-upstream', secure: true, path: '/' });
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('answers alike to an unknown address and to a wrong password', async () => {
    const person = await somebody(server);
    const wrong = await signIn({ email: person.email, password: 'not the password' });
    const unknown = await signIn({ email: 'nobody@example.org', password: 'not the password' });
    expect(wrong.statusCode).toBe(401);
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
    expect(wrong.json().code).toBe('WRONG_CREDENTIALS');
  });

  it(`refuses even the right password after ${TRIES_PER_ACCOUNT} wrong ones, and forgets them in a quarter of an hour`, async () => {
    const person = await somebody(server);
    const wrong = { email: person.email, password: 'not the password' };
    for (let tries = 1; tries <= TRIES_PER_ACCOUNT; tries += 1)
      expect((await signIn(wrong)).statusCode).toBe(401);
    const refused = await signIn(person);
    expect(refused.statusCode).toBe(429);
    expect(refused.json().code).toBe('TOO_MANY_TRIES');
    expect(refused.headers['retry-after']).toBe('900');
    await asOwner(`update auth.attempt set at = at - interval '15 minutes 1 second'`);
    expect((await signIn(person)).statusCode).toBe(200);
  });

  it('forgets wrong tries once the right password came', async () => {
    const person = await somebody(server);
    const wrong = { email: person.email, password: 'not the password' };
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 1; tries < TRIES_PER_ACCOUNT; tries += 1) await signIn(wrong);
      expect((await signIn(person)).statusCode).toBe(200);
    }
  });

  it('names the field of what is missing', async () => {
    const answer = await signIn({ email: 'nobody@example.org' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'INVALID_INPUT', issues: [{ field: 'password' }] });
  });

  it('refuses what a page of another site sends, and takes what our own sends', async () => {
    const person = await somebody(server);
    expect((await signIn(person, { origin: 'https://elsewhere.example' })).json().code).toBe(
      'FOREIGN_ORIGIN',
    );
    expect((await signIn(person, { 'sec-fetch-site': 'cross-site' })).json().code).toBe('FOREIGN_ORIGIN');
    expect(
      (await signIn(person, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).statusCode,
    ).toBe(200);
  });
});

describe('a session', () => {
  it('ends when its person signs out', async () => {
    const cookie = await cookieOf(server, await somebody(server));
    const out = await app.inject({ method: 'DELETE', url: '/session', headers: { cookie } });
    expect(out.cookies[0]).toMatchObject({ name: 'upstream', value: '', maxAge: 0 });
    expect(await viewerOf(cookie)).toBe(null);
  });

  it('ends after 12 hours without use', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    await asOwner(`update auth.session set expires_at = now() + interval '1 minute' where user_id = $1`, [
      person.personId,
    ]);
    expect(await viewerOf(cookie)).toBe('Somebody');
    const [renewed] = await asOwner(
      `select expires_at > now() + interval '11 hours' as renewed from auth.session where user_id = $1`,
      [person.personId],
    );
    expect(renewed).toEqual({ renewed: true });
    await asOwner(`update auth.session set expires_at = now() - interval '1 second' where user_id = $1`, [
      person.personId,
    ]);
    expect(await viewerOf(cookie)).toBe(null);
  });

  it('ends after 30 days, however much it was used', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    await asOwner(
      `update auth.session set created_at = now() - interval '29 days 23 hours' where user_id = $1`,
      [person.personId],
    );
    expect(await viewerOf(cookie)).toBe('Somebody');
    await asOwner(
      `update auth.session set created_at = now() - interval '30 days 1 second' where user_id = $1`,
      [person.personId],
    );
    expect(await viewerOf(cookie)).toBe(null);
  });

  it('acts from the next request on for the organisation its person chose, and only for their own', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    const [first, second, foreign] = ['Ash', 'Beech', 'Cedar'].map((name) => ({
      name,
      id: crypto.randomUUID(),
    }));
    for (const { id, name } of [first, second, foreign].filter((one) => one !== undefined))
      await asOwner(
        `insert into organisation (id, name, name_key, kind, created_at, updated_at) values ($1, $2, $2, 'VCSE', now(), now())`,
        [id, name],
      );
    await asOwner(
      `insert into membership (id, person_id, organisation_id, role, since)
       select gen_random_uuid(), $1, id, 'DECIDE', now() from unnest($2::uuid[]) with ordinality o(id) order by ordinality`,
      [person.personId, [first?.id, second?.id]],
    );
    const graphql = async (query: string, variables: object, headers: Record<string, string> = { cookie }) =>
      (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
    const act = (organisationId: string | undefined, headers?: Record<string, string>) =>
      graphql(
        `mutation Act($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) {
          __typename ... on Refusal { code } } }`,
        { input: { organisationId } },
        headers,
      );
    const actingFor = async () =>
      (await graphql('{ viewer { actingFor { name } } }', {})).data.viewer.actingFor.name;

    for (const chosen of [second, first]) {
      expect((await act(chosen?.id)).data.switchOrganisation.__typename).toBe('SwitchOrganisationSuccess');
      expect(await actingFor()).toBe(chosen?.name);
    }
    expect((await act(foreign?.id)).data.switchOrganisation).toMatchObject({ code: 'NOT_FOUND' });
    expect(await actingFor()).toBe('Ash');
    expect((await act(first?.id, {})).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a new password', () => {
  async function linkFor(email: string): Promise<string> {
    const asked = await app.inject({ method: 'POST', url: '/password/request', payload: { email } });
    expect(asked.statusCode).toBe(202);
    const [mail] = await asOwner(
      'select body from mail where to_address = $1 order by written_at desc limit 1',
      [email],
    );
    return /#(\S+)/.exec(String(mail?.['body']))?.[1] ?? '';
  }
  const reset = (token: string, password: string) =>
    app.inject({ method: 'POST', url: '/password/reset', payload: { token, password } });

  it('comes through a link that works once and ends every session', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    const token = await linkFor(person.email);
    expect((await reset(token, 'another long password')).statusCode).toBe(200);
    expect(await viewerOf(cookie)).toBe(null);
    expect((await signIn(person)).statusCode).toBe(401);
    expect((await signIn({ ...person, password: 'another long password' })).statusCode).toBe(200);
    expect((await reset(token, 'yet another password')).json()).toMatchObject({ code: 'LINK_SPENT' });
  });

  it('is refused an hour later', async () => {
    const token = await linkFor((await somebody(server)).email);
    await asOwner(`update auth.password_reset set expires_at = expires_at - interval '1 hour'`);
    expect((await reset(token, 'another long password')).json()).toMatchObject({ code: 'LINK_SPENT' });
  });

  it('has at least 12 characters', async () => {
    const token = await linkFor((await somebody(server)).email);
    expect((await reset(token, 'elevenchars')).json()).toMatchObject({ issues: [{ field: 'password' }] });
    expect((await reset(token, 'twelve chars')).statusCode).toBe(200);
  });

  it('is asked for without saying whether somebody signs in with the address', async () => {
    const known = await app.inject({
      method: 'POST',
      url: '/password/request',
      payload: { email: (await somebody(server)).email },
    });
    const unknown = await app.inject({
      method: 'POST',
      url: '/password/request',
      payload: { email: 'nobody@example.org' },
    });
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(await asOwner(`select 1 from mail where to_address = 'nobody@example.org'`)).toEqual([]);
  });

  it('is changed by whoever knows the present one, and ends their other sessions only', async () => {
    const person = await somebody(server);
    const [here, elsewhere] = [await cookieOf(server, person), await cookieOf(server, person)];
    const change = (current: string) =>
      app.inject({
        method: 'POST',
        url: '/password/change',
        headers: { cookie: here },
        payload: { current, next: 'a different password' },
      });
    expect((await change('not the password')).statusCode).toBe(401);
    expect((await change(person.password)).statusCode).toBe(200);
    expect([await viewerOf(here), await viewerOf(elsewhere)]).toEqual(['Somebody', null]);
  });
});

describe('the demo sign-in', () => {
  it('is not there outside the demo', async () => {
    const answer = await app.inject({ method: 'POST', url: '/demo/sign-in', payload: { as: 'board-chair' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.cookies).toEqual([]);
  });

  it('takes the place of one of the five in the demo, and of nobody else', async () => {
    const demo = await testServer({ demo: true });
    const as = (name: unknown) =>
      demo.app.inject({ method: 'POST', url: '/demo/sign-in', payload: { as: name } });
    expect((await as('administrator')).json()).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ field: 'as' }],
    });
    expect((await as('__proto__')).statusCode).toBe(400);
    const supplier = await somebody(demo);
    await asOwner(`update auth."user" set email = 'dev.sandhu@clearwall.example' where id = $1`, [
      supplier.personId,
    ]);
    const answer = await as('supplier');
    expect(answer.json()).toEqual({ signedIn: true, as: 'supplier' });
    expect(await viewerOf(`upstream=${encodeURIComponent(answer.cookies[0]?.value ?? '')}`)).toBe('Somebody');
  });
});
