import { describe, expect, it } from 'vitest';
import { asOwner, cookieOf, somebody, testServer } from '../testing/test-server.ts';
import { hashToken } from './secrets.ts';
import { startVerification } from './verification.ts';

const server = await testServer();
const { app, signIn } = server;

async function graphql(query: string, variables: object, cookie?: string) {
  const headers = cookie ? { cookie } : {};
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  return answer.json().data;
}

const verify = (secret: string) =>
  graphql(
    'mutation V($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename ... on Refusal { code } } }',
    { input: { secret } },
  );
const viewerOf = async (cookie: string) =>
  (await graphql('{ viewer { email emailVerified } }', {}, cookie)).viewer;

describe('verifying an address', () => {
  it('spends the link and every other of the person, and keeps only hashes of them', async () => {
    const person = await somebody(server);
    const cookie = await cookieOf(server, person);
    const [one, two] = [
      await startVerification(signIn.pool, person.personId),
      await startVerification(signIn.pool, person.personId),
    ];
    const kept = await asOwner('select token_hash from auth.email_verification where user_id = $1', [
      person.personId,
    ]);
    expect(kept.map((row) => row['token_hash']).sort()).toEqual([hashToken(one), hashToken(two)].sort());

    expect(await viewerOf(cookie)).toEqual({ email: person.email, emailVerified: false });
    expect(await verify(one)).toEqual({ verifyEmail: { __typename: 'VerifyEmailSuccess' } });
    expect(await viewerOf(cookie)).toEqual({ email: person.email, emailVerified: true });
    for (const spent of [one, two])
      expect(await verify(spent)).toMatchObject({ verifyEmail: { code: 'VERIFICATION_SPENT' } });
  });

  it('is refused when the link has expired', async () => {
    const person = await somebody(server);
    const token = await startVerification(signIn.pool, person.personId);
    await asOwner(`update auth.email_verification set expires_at = now() where user_id = $1`, [
      person.personId,
    ]);
    expect(await verify(token)).toMatchObject({ verifyEmail: { code: 'VERIFICATION_SPENT' } });
  });

  it('signs nobody in', async () => {
    const person = await somebody(server);
    const secret = await startVerification(signIn.pool, person.personId);
    const payload = {
      query: 'mutation V($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }',
      variables: { input: { secret } },
    };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
    expect(answer.cookies).toEqual([]);
  });

  it('is done as well by choosing a new password through a mail', async () => {
    const person = await somebody(server);
    await app.inject({ method: 'POST', url: '/password/request', payload: { email: person.email } });
    const [mail] = await asOwner('select body from mail where to_address = $1', [person.email]);
    const token = /#(\S+)/.exec(String(mail?.['body']))?.[1];
    const password = 'another long password';
    await app.inject({ method: 'POST', url: '/password/reset', payload: { token, password } });
    const cookie = await cookieOf(server, { ...person, password });
    expect(await viewerOf(cookie)).toMatchObject({ emailVerified: true });
  });
});
