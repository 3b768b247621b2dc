import { fillDemo } from '@upstream/demo/fill-demo';
import { expect, test } from 'vitest';
import { testServer } from '../testing/test-server.ts';
import { commandAuth } from './command-auth.ts';

test('the front page is told who the five are and what waits for each, as in their own week', async () => {
  const { app, signIn } = await testServer({ demo: true });
  await fillDemo(new Date(), commandAuth(signIn));
  const { people } = (await app.inject('/demo/people')).json<{ people: { as: string; waits: number }[] }>();
  expect(people.map(({ as }) => as)).toHaveLength(5);
  expect(people).toContainEqual({
    as: 'community-group',
    name: 'Maggie Tuck',
    organisation: 'Mossbury Repair Café',
    waits: 4,
  });

  const signedIn = await app.inject({ method: 'POST', url: '/demo/sign-in', payload: { as: 'supplier' } });
  const { name, value } = signedIn.cookies[0] ?? { name: '', value: '' };
  const week = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: `${name}=${encodeURIComponent(value)}` },
    payload: { query: '{ myWeek { duties { total } } }' },
  });
  const { waits } = people.find(({ as }) => as === 'supplier') ?? {};
  expect(week.json()).toEqual({ data: { myWeek: { duties: { total: waits } } } });
}, 60_000);

test('nobody is told of outside the demo', async () => {
  const { app } = await testServer();
  expect((await app.inject('/demo/people')).statusCode).toBe(404);
});
