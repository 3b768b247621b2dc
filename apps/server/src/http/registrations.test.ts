import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const REGISTER = `mutation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) { __typename ... on Refusal { code message } }
}`;

it('thirty at once are registered or told to come again, and coming again registers them', async () => {
  const { app } = await testServer();
  const send = (input: object) =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query: REGISTER, variables: { input } } });
  const inputs = Array.from({ length: 30 }, () => ({
    name: `Hall ${randomUUID()}`,
    personName: 'Pat Hand',
    email: `${randomUUID()}@example.org`,
    password: 'three plain words here',
    confirmedDifferent: true,
    idempotencyKey: randomUUID(),
  }));
  const registered = (body: { data?: { registerOrganisation?: { __typename?: string } } }) =>
    body.data?.registerOrganisation?.__typename === 'RegisterOrganisationSuccess';
  const first = await Promise.all(inputs.map(send));
  let again = 0;
  for (const [index, answer] of first.entries()) {
    if (registered(answer.json())) continue;
    again += 1;
    expect(answer.statusCode, answer.body).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(registered((await send(inputs[index] ?? {})).json())).toBe(true);
  }
  expect(again).toBeLessThan(30);
}, 30_000);
