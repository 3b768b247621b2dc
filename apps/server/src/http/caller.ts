import { actorOf, type Identity } from '@upstream/db/actor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cookieName } from '../sign-in/auth.ts';
import { type RequestAuth, requestAuth, type SignIn } from '../sign-in/request-auth.ts';
import { findSession, type Session } from '../sign-in/sessions.ts';
import { type Limits, SIGNED_IN, visitorLimits } from './limits/limits.ts';

/** Who sent a request, and what they may ask for. */
export interface Caller {
  /** Null for a visitor. */
  identity: Identity | null;
  session: Session | null;
  auth: RequestAuth;
  limits: Limits;
  now: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

/** Looks up, before a request's body is read, who sends it: one look at the session and one at the person. */
export function identifyCallers(app: FastifyInstance, signIn: SignIn, demo: boolean): void {
  const visitor = visitorLimits(demo);
  app.decorateRequest('caller');
  app.addHook('onRequest', async (request, reply) => {
    const now = new Date();
    const headers = headersOf(request);
    const { session, cookies } = hasCookie(headers, signIn.origin)
      ? await findSession(signIn.auth, signIn.pool, headers, now)
      : { session: null, cookies: [] };
    const identity = session && (await actorOf(session.personId, session.actingFor));
    const browser = { headers, address: request.ip, session, ...cookiesOf(reply, signIn.origin) };
    browser.setCookies(cookies);
    const auth = requestAuth(signIn, browser);
    request.caller = { identity, session, auth, limits: identity ? SIGNED_IN : visitor, now };
  });
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  return headers;
}

function hasCookie(headers: Headers, origin: string): boolean {
  return headers.get('cookie')?.includes(`${cookieName(origin.startsWith('https:'))}=`) ?? false;
}

function cookiesOf(reply: FastifyReply, origin: string) {
  const https = origin.startsWith('https:');
  const name = cookieName(https);
  return {
    setCookies(cookies: string[]) {
      if (cookies.length === 0) return;
      reply.removeHeader('set-cookie'); // Fastify would add to it
      reply.header('set-cookie', cookies);
    },
    clearCookie() {
      reply.removeHeader('set-cookie');
      reply.header('set-cookie', [
        `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`,
      ]);
    },
  };
}
