import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret for a link or a cookie: 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256 in hex. Tokens are random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The token that opens the set-up of an empty installation: derived from the server's secret, so that every
 * server process knows the same one and nothing is stored.
 */
export function setUpToken(secret: string): string {
  return createHmac('sha256', secret).update('upstream: set up').digest('base64url').slice(0, 32);
}

/** Whether two secrets are equal, taking the same time wherever they differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(one), 'hex'), Buffer.from(hashToken(other), 'hex'));
}
