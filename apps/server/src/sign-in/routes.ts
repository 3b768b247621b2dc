import { setTimeout as pause } from 'node:timers/promises';
import { InvalidInput } from '@upstream/domain/refusal';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refuseForeign } from './same-origin.ts';

// A request for a reset takes this long whether somebody signs in with the address or not.
const RESET_MILLISECONDS = 300;

const text = (message: string) => z.string({ error: message }).min(1, message).max(1000);
const email = text('Enter your e-mail address.');
const password = text('Enter your password.');

/** Signing in and out, and choosing a new password. */
export function addSignInRoutes(app: FastifyInstance, origin: string): void {
  const guarded = {
    onRequest: (request: Parameters<typeof refuseForeign>[0]) => refuseForeign(request, origin),
  };

  app.post('/session', guarded, async ({ body, caller }) => {
    await caller.auth.signIn(read(z.object({ email, password }), body));
    return { signedIn: true };
  });

  app.delete('/session', guarded, async ({ caller }) => {
    await caller.auth.signOut();
    return { signedIn: false };
  });

  app.post('/password/request', guarded, async ({ body, caller }, reply) => {
    const asked = read(z.object({ email }), body);
    await Promise.all([caller.auth.requestReset(asked.email), pause(RESET_MILLISECONDS)]);
    reply.code(202);
    return { message: 'If somebody signs in with this address, a mail with a link is on its way.' };
  });

  app.post('/password/reset', guarded, async ({ body, caller }) => {
    const asked = read(z.object({ token: text('The link is incomplete.'), password }), body);
    await caller.auth.resetPassword(asked.token, asked.password);
    return { message: 'Your password is changed. Sign in with it.' };
  });

  app.post('/password/change', guarded, async ({ body, caller }) => {
    await caller.auth.changePassword(read(z.object({ current: password, next: password }), body));
    return { message: 'Your password is changed. Your other sessions have ended.' };
  });
}

function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw new InvalidInput(
    result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', message })),
  );
}
