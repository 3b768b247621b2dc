import type { Json } from './canonical-json.ts';
import type { RecordRef } from './record-ref.ts';

/**
 * One thing that was done, as its chain seals it. It holds ids and no personal data; free text stands as its
 * salted hash. Its place in the chain stands beside it and is sealed by the hashes.
 */
export interface AuditEvent {
  id: string;
  /** When, in UTC to the millisecond: `2026-03-03T14:05:00.000Z`. */
  at: string;
  /** For which organisation, or null on the platform's chain. */
  organisationId: string | null;
  /** By whom, or null for a visitor or a job. */
  personId: string | null;
  /** What was done, noun and verb: `challenge.joined`. */
  did: string;
  /** To which record, or null where there is none. */
  record: RecordRef | null;
  /** The roots it belongs under: who reads the root reads the event. */
  about: { partnershipId: string | null; challengeId: string | null; initiativeId: string | null };
  /** The record's changed fields before and after; null where there was or is nothing. */
  before: Json;
  after: Json;
}

/** The hash before the first event of any chain: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 of a text's UTF-8 bytes in lower-case hex: given by the caller, since the domain has no cryptography. */
export type Sha256 = (text: string) => string;

/** The hash that seals an event: of the hash before it, followed by its canonical JSON. */
export function chainHash(previousHash: string, body: string, sha256: Sha256): string {
  return sha256(previousHash + body);
}
