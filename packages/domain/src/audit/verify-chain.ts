import { chainHash, GENESIS, type Sha256 } from './audit-event.ts';
import { canonicalJson, type Json } from './canonical-json.ts';

/** One event as it is stored or exported. */
export interface ChainRow {
  /** Its place in the chain, from 1, without gaps. */
  sequence: number;
  /** The event's canonical JSON, byte for byte what was hashed. */
  body: string;
  previousHash: string;
  hash: string;
  /** What the row's own columns say, by the name of the member of the body that each repeats. */
  columns: Readonly<Record<string, Json>>;
}

/** Where a chain stands: the last event that is known to be sound. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

/** How a chain broke at its first broken row. */
export type ChainBreak = 'GAP' | 'PREVIOUS_HASH' | 'HASH' | 'COLUMNS' | 'TRUNCATED';

/** A sound chain with its head, or the first row that is not. */
export type ChainVerification =
  | { sound: true; head: ChainHead }
  | { sound: false; sequence: number; broke: ChainBreak; sentence: string };

/** The head of a chain with no event yet. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: GENESIS };

/**
 * Verifies rows in the order of the chain and names the first that is broken. A long chain is verified
 * in batches: each begins at the head which the one before it returned.
 */
export function verifyChain(
  rows: Iterable<ChainRow>,
  sha256: Sha256,
  from: ChainHead = EMPTY_CHAIN,
): ChainVerification {
  let head = from;
  for (const row of rows) {
    const broken = whyBroken(row, head, sha256);
    if (broken) return { sound: false, ...broken };
    head = { sequence: row.sequence, hash: row.hash };
  }
  return { sound: true, head };
}

/** Verifies that a chain ends where its stored head says, so that rows cut off its end are noticed. */
export function verifyHead(reached: ChainHead, stored: ChainHead): ChainVerification {
  if (reached.sequence === stored.sequence && reached.hash === stored.hash)
    return { sound: true, head: stored };
  const sentence = `The chain ends at event ${reached.sequence}, but its head on record is event ${stored.sequence}.`;
  const sequence = Math.min(reached.sequence, stored.sequence) + 1;
  return { sound: false, sequence, broke: 'TRUNCATED', sentence };
}

function whyBroken(row: ChainRow, head: ChainHead, sha256: Sha256) {
  const { sequence } = row;
  const expected = head.sequence + 1;
  if (sequence !== expected) {
    const sentence = `Event ${expected} should follow event ${head.sequence}, but event ${sequence} does.`;
    return { sequence: expected, broke: 'GAP' as const, sentence };
  }
  if (row.previousHash !== head.hash) {
    const sentence = `Event ${sequence} does not carry the hash of the event before it.`;
    return { sequence, broke: 'PREVIOUS_HASH' as const, sentence };
  }
  if (row.hash !== chainHash(row.previousHash, row.body, sha256)) {
    const sentence = `Event ${sequence} is not what was sealed: its hash differs.`;
    return { sequence, broke: 'HASH' as const, sentence };
  }
  const column = differingColumn(row);
  if (column === null) return null;
  const sentence = `Event ${sequence} was sealed with another ${column} than its row shows.`;
  return { sequence, broke: 'COLUMNS' as const, sentence };
}

/** The first column that says something else than the body; null when all agree. */
function differingColumn({ body, columns }: ChainRow): string | null {
  const sealed = membersOf(body);
  if (!sealed) return 'form';
  for (const [name, value] of Object.entries(columns)) {
    if (!sealed.has(name) || canonicalJson(sealed.get(name)) !== canonicalJson(value)) return name;
  }
  return null;
}

function membersOf(body: string): Map<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isRecord && canonicalJson(parsed) === body ? new Map(Object.entries(parsed)) : null;
  } catch {
    return null;
  }
}
