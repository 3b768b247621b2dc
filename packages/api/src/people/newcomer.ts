import { createHash } from 'node:crypto';
import { actorOf, type Identity } from '@upstream/db/actor';
import { db, type Tx } from '@upstream/db/db';
import { LIMITS } from '@upstream/domain/limits';
import { EVERYBODY } from '@upstream/domain/people/everybody';
import { EmailTaken, whyNotPassword } from '@upstream/domain/people/password';
import { z } from 'zod';
import { text } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';
import { writeWelcome } from './welcome.ts';

/** Somebody who was not here before, acting for the organisation they bring or join. */
export type NewcomerIdentity = Identity & { organisationId: string; role: NonNullable<Identity['role']> };

/** The name, e-mail address and password of a newcomer, as their form sends them. */
export const newcomerShape = {
  personName: text({ most: LIMITS.name }),
  email: z
    .string({ error: 'Enter an e-mail address.' })
    .trim()
    .toLowerCase()
    .pipe(z.email('Enter an e-mail address, such as name@example.org.').max(LIMITS.email)),
  password: z.string({ error: 'Choose a password.' }).transform((password, context) => {
    const [issue] = whyNotPassword(password)?.issues ?? [];
    if (issue) context.addIssue({ code: 'custom', message: issue.message });
    return password;
  }),
};

/** What `asNewcomer` needs to know of somebody and of their request. */
export interface Arrival {
  personName: string;
  email: string;
  password: string;
  idempotencyKey: string;
  /** The verb's name, and what was asked; the password in it is left out of what is kept. */
  verb: string;
  request: unknown;
  /** The organisation they bring, when a mail is to welcome them and verify their address. */
  welcomeTo?: string;
  /** Whether they came by a link that was sent to their address. */
  addressProven?: boolean;
  /** Whom they act for at once and with which role; an organisation of their own unless said otherwise. */
  into?: { organisationId: string; role: NewcomerIdentity['role'] };
}

/**
 * Does a visitor's verb as the person it makes them, in one transaction, and signs them in. Person and
 * organisation have ids derived from the idempotency key, so that a retry is the same person wherever the first
 * try stopped. Credentials are kept last, before the commit: a refused verb leaves none.
 */
export async function asNewcomer<T>(
  auth: AuthPort,
  arrival: Arrival,
  now: Date,
  work: (tx: Tx, actor: NewcomerIdentity) => Promise<T>,
): Promise<{ actor: NewcomerIdentity; answer: T }> {
  const { personName: name, email, password, idempotencyKey: key, verb, addressProven, welcomeTo } = arrival;
  const actor = identityOf(arrival);
  const credentials = { personId: actor.personId, email, password, name, addressProven: !!addressProven };
  await refuseTakenEmail(auth, email, actor.personId);

  const keep = await auth.prepareToRegister(credentials); // hashing would hold a connection idle
  let kept = false;
  const request = withoutPassword(arrival.request);
  const answer = await db.as(actor, { once: { key, verb, request } }, async (tx) => {
    const done = await work(tx, actor);
    await keep();
    kept = true;
    if (welcomeTo) {
      const secret = await auth.startVerification(actor.personId);
      await writeWelcome(tx, auth, { email, name: welcomeTo, personName: name, secret }, now);
    }
    return done;
  });
  if (!kept) await keep(); // a retry proves the password before it is signed in
  await auth.startSession(actor.personId, actor.organisationId);
  return { actor, answer };
}

/** A UUID that the same words always lead to (SHA-256, marked as version 8 of RFC 9562). */
export function derivedId(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

function identityOf({ idempotencyKey, into }: Arrival): NewcomerIdentity {
  const personId = derivedId('person', idempotencyKey);
  const organisationId = into?.organisationId ?? derivedId('organisation', idempotencyKey);
  return {
    personId,
    organisationId,
    role: into?.role ?? 'ADMINISTER',
    operator: false,
    audiences: [EVERYBODY, personId, organisationId],
    colleagues: [organisationId],
  };
}

async function refuseTakenEmail(auth: AuthPort, email: string, personId: string): Promise<void> {
  const holder = await auth.personWithEmail(email);
  if (holder === null || holder === personId) return;
  if (await actorOf(holder, null)) throw new EmailTaken();
  await auth.forgetUnfinished(holder);
}

function withoutPassword(request: unknown): unknown {
  if (typeof request !== 'object' || request === null) return request;
  return { ...request, password: null };
}
