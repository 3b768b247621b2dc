import { PERSONAS } from '@upstream/demo/personas';
import { expect, test } from 'vitest';
import { asOwner, cookieOf, somebody, testServer } from '../testing/test-server.ts';

async function demoWithLeaving() {
  const left: string[] = [];
  const server = await testServer({ demo: true, leaveDemo: async () => void left.push('left') });
  const leave = (cookie: string, typed: string) =>
    server.app.inject({ method: 'POST', url: '/demo/leave', payload: { typed }, headers: { cookie } });
  return { server, left, leave };
}

test('one of the five takes the demo away by typing its name, and is signed out', async () => {
  const { server, left, leave } = await demoWithLeaving();
  const persona = await somebody(server);
  await asOwner('update auth."user" set email = $1 where id = $2', [
    PERSONAS.supplier.email,
    persona.personId,
  ]);
  const cookie = await cookieOf(server, { ...persona, email: PERSONAS.supplier.email });

  expect((await leave(cookie, 'wessex')).json()).toMatchObject({ issues: [{ field: 'typed' }] });
  expect(left).toEqual([]);
  const answer = await leave(cookie, 'Wessex Vale');
  expect(answer.json()).toEqual({ left: true });
  expect(answer.cookies[0]?.maxAge).toBe(0);
  expect(left).toEqual(['left']);
});

test('neither a visitor nor somebody who joined the demo takes it away', async () => {
  const { server, left, leave } = await demoWithLeaving();
  const stranger = await cookieOf(server, await somebody(server));
  for (const cookie of ['', stranger])
    expect((await leave(cookie, 'Wessex Vale')).json()).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(left).toEqual([]);
});

test('there is nothing to leave outside the demo, or where only its operator may', async () => {
  for (const server of [await testServer(), await testServer({ demo: true })]) {
    const answer = await server.app.inject({ method: 'POST', url: '/demo/leave', payload: {} });
    expect(answer.statusCode).toBe(404);
  }
});
