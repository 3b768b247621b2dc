import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** The only style elements a page may carry have this nonce; new for each answer. */
    styleNonce: string;
  }
}

/** Headers for every answer: nothing from or to another host, no inline script, no frame. */
export async function addSecurityHeaders(app: FastifyInstance, https: boolean): Promise<void> {
  app.decorateReply('styleNonce', '');
  app.addHook('onRequest', async (request, reply) => {
    reply.styleNonce = randomBytes(16).toString('base64');
    reply.header('content-security-policy', policy(reply, isExplorer(request.url), https));
  });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
}

function isExplorer(url: string): boolean {
  return /^\/explore([/?]|$)/.test(url);
}

// The explorer's editor writes style elements of its own and knows no nonce; it alone may, and is a page of its own.
function policy({ styleNonce }: FastifyReply, explorer: boolean, https: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    explorer ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
