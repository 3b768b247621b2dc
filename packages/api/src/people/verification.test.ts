import { randomUUID } from 'node:crypto';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import { describe, expect, test } from 'vitest';
import { ask, rememberingAuth } from '../testing/ask.ts';
import { somebody } from '../testing/somebody.ts';

const VERIFY = `mutation Verify($input: VerifyEmailInput!) { verifyEmail(input: $input) {
  __typename ... on Refusal { code } ... on VerifyEmailSuccess { viewer { emailVerified } } } }`;
const RESEND = `mutation Resend($input: ResendVerificationInput!) { resendVerification(input: $input) {
  __typename ... on Refusal { code } } }`;
const REGISTER = `mutation Register($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
  __typename } }`;
const VIEWER = '{ viewer { email emailVerified } }';

type Answers = Record<
  string,
  { __typename: string; code?: string; viewer?: { emailVerified: boolean } | null }
>;

async function newcomer() {
  const auth = rememberingAuth();
  const email = `${randomUUID()}@example.org`;
  const name = `Group ${randomUUID()}`;
  const words = { name, kind: 'VCSE', purpose: 'Mending.', personName: 'Pat', confirmedDifferent: true };
  const input = { ...words, email, password: 'three plain words here', idempotencyKey: randomUUID() };
  await ask(null, REGISTER, { input }, { auth });
  const personId = (await auth.personWithEmail(email)) ?? '';
  return { auth, email, person: { personId, organisationId: null } };
}

/** The secrets of the links in the mails to an address, the oldest first. */
async function secretsSentTo(email: string): Promise<string[]> {
  const { rows } = await withClient(logins.jobsUrl, (client) =>
    client.query<{ body: string }>('select body from mail where to_address = $1 order by written_at, id', [
      email,
    ]),
  );
  return rows.map(({ body }) => /\/(?:verify|invitation)#(\S+)/.exec(body)?.[1] ?? '');
}

async function verify(
  secret: string,
  { auth, who = null }: { auth: ReturnType<typeof rememberingAuth>; who?: Parameters<typeof ask>[0] },
) {
  return (await ask<Answers>(who, VERIFY, { input: { secret } }, { auth })).data['verifyEmail'];
}

describe('the mail that welcomes a newcomer', () => {
  test('carries a link that verifies the address once, signed in or not', async () => {
    const { auth, email, person } = await newcomer();
    expect((await ask(person, VIEWER, {}, { auth })).data).toEqual({
      viewer: { email, emailVerified: false },
    });
    const [secret = ''] = await secretsSentTo(email);
    expect(await verify(secret, { auth })).toEqual({ __typename: 'VerifyEmailSuccess', viewer: null });
    expect((await ask(person, VIEWER, {}, { auth })).data).toEqual({
      viewer: { email, emailVerified: true },
    });
    expect(await verify(secret, { auth, who: person })).toMatchObject({ code: 'VERIFICATION_SPENT' });
  });

  test('verifies its own person’s address, whoever else opens it', async () => {
    const { auth, email, person } = await newcomer();
    const [secret = ''] = await secretsSentTo(email);
    const other = await somebody();
    expect(await verify(secret, { auth, who: other })).toMatchObject({ viewer: { emailVerified: false } });
    expect((await ask(person, VIEWER, {}, { auth })).data).toMatchObject({ viewer: { emailVerified: true } });
  });

  test('is known to the record, which holds no address', async () => {
    const { auth, email, person } = await newcomer();
    const [secret = ''] = await secretsSentTo(email);
    await verify(secret, { auth });
    const { rows } = await withClient(logins.jobsUrl, (client) =>
      client.query<{ body: string }>(
        `select body from event where body like '%' || $1 || '%' and body like '%person.email-verified%'`,
        [person.personId],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body).not.toContain(email);
  });
});

describe('a further mail', () => {
  const resend = async (
    person: Parameters<typeof ask>[0],
    auth = rememberingAuth(),
    key: string = randomUUID(),
  ) =>
    (await ask<Answers>(person, RESEND, { input: { idempotencyKey: key } }, { auth })).data[
      'resendVerification'
    ];

  test('is sent once a request, and its link works', async () => {
    const { auth, email, person } = await newcomer();
    const key = randomUUID();
    expect((await resend(person, auth, key))?.__typename).toBe('ResendVerificationSuccess');
    expect((await resend(person, auth, key))?.__typename).toBe('ResendVerificationSuccess');
    const [, again = '', ...more] = await secretsSentTo(email);
    expect(more).toEqual([]);
    expect(await verify(again, { auth })).toMatchObject({ __typename: 'VerifyEmailSuccess' });
  });

  test('is not sent to a verified address, nor a moment after another', async () => {
    const { auth, email, person } = await newcomer();
    const standing = auth.emailStanding;
    auth.emailStanding = async () => ({ email, verified: false, sentAt: new Date() });
    expect(await resend(person, auth)).toMatchObject({ code: 'MAIL_JUST_SENT' });
    auth.emailStanding = standing;
    await verify((await secretsSentTo(email))[0] ?? '', { auth });
    expect(await resend(person, auth)).toMatchObject({ code: 'ALREADY_VERIFIED' });
  });

  test('is sent to nobody who has no address, and to no visitor', async () => {
    expect(await resend(await somebody())).toMatchObject({ code: 'NOT_FOUND' });
    const { errors } = await ask(null, RESEND, { input: { idempotencyKey: randomUUID() } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

test('somebody who came by the link of an invitation has proved their address', async () => {
  const auth = rememberingAuth();
  const email = `${randomUUID()}@example.org`;
  const invite = `mutation Invite($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }`;
  const input = { email, role: 'ADD', idempotencyKey: randomUUID() };
  await ask(await somebody({ role: 'ADMINISTER' }), invite, { input }, { auth });
  const [secret] = await secretsSentTo(email);
  const accept = `mutation Accept($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`;
  await ask(null, accept, { input: { secret, personName: 'Pat', password: 'three plain words' } }, { auth });
  const personId = (await auth.personWithEmail(email)) ?? '';
  expect(await auth.emailStanding(personId)).toMatchObject({ verified: true });
});
