import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Tx } from '@upstream/db/db';
import { canonicalJson } from '@upstream/domain/audit/canonical-json';
import type { Actor } from '@upstream/domain/people/actor';
import { EVERYBODY } from '@upstream/domain/people/everybody';

/** What an event may hold of a record: ids, enums, numbers, days. Free words go in as what `keepWords` answers. */
export type Facts = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | { wordsSha256: string } | null>
>;

/** The roots an event belongs under; those who read the root read the event. */
export interface About {
  partnershipId?: string | null;
  challengeId?: string | null;
  initiativeId?: string | null;
}

/** What was done to which record, and how it stood before and after. */
export interface Entry {
  /** Noun and verb in the past: `challenge.joined`. */
  did: string;
  /** The record it was done to: its type as in the schema, and its UUID. */
  record: { type: string; id: string };
  about?: About;
  before?: Facts | null;
  after?: Facts | null;
}

/**
 * Appends one event to the chain of the organisation acted for, or else the platform's (visitors, jobs), in the
 * verb's own transaction. The database computes the link, holding the chain until the commit.
 */
export async function record(tx: Tx, actor: Actor | null, now: Date, entry: Entry): Promise<void> {
  const body = canonicalJson({
    id: randomUUID(),
    at: now.toISOString(),
    personId: actor?.personId ?? null,
    organisationId: actor?.organisationId ?? null,
    did: entry.did,
    record: entry.record,
    about: {
      partnershipId: entry.about?.partnershipId ?? null,
      challengeId: entry.about?.challengeId ?? null,
      initiativeId: entry.about?.initiativeId ?? null,
    },
    before: entry.before ?? null,
    after: entry.after ?? null,
  });
  const chain = actor?.organisationId ?? EVERYBODY;
  await tx.$queryRaw`select app.append_event(${chain}::uuid, ${body})`;
}

/** Somebody's free words, and the record they belong to; exactly one root. */
export interface Words {
  root: { partnershipId: string } | { challengeId: string } | { initiativeId: string };
  recordId: string;
  /** The field of the record: `statement`, `ring.3`. */
  field: string;
  words: string;
}

/**
 * Keeps one version of somebody's words apart from the record, and answers with the salted SHA-256 that an event
 * may carry: erasing the words later leaves every chain whole.
 */
export async function keepWords(
  tx: Tx,
  actor: Actor | null,
  now: Date,
  { root, recordId, field, words }: Words,
): Promise<{ wordsSha256: string }> {
  const salt = randomBytes(16).toString('hex');
  const hash = createHash('sha256').update(salt).update(words).digest('hex');
  await tx.textVersion.create({
    data: {
      ...root,
      recordId,
      field,
      words,
      salt,
      hash,
      personId: actor?.personId ?? null,
      organisationId: actor?.organisationId ?? null,
      writtenAt: now,
    },
    select: { id: true },
  });
  return { wordsSha256: hash };
}
