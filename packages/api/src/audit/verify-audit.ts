import {
  type ChainVerification,
  EMPTY_CHAIN,
  verifyChain,
  verifyHead,
} from '@upstream/domain/audit/verify-chain';
import { chainRow, sha256, type WholeRecord } from './chain-rows.ts';

/** How many events are held in memory at once. */
const BATCH = 2000;

/** A chain that does not hold, and where it breaks first. */
export interface BrokenChain {
  chain: string;
  /** Whose it is, or null for the platform's. */
  organisationName: string | null;
  /** The first broken row's place in the chain. */
  sequence: number;
  /** What is wrong with it. */
  sentence: string;
}

/** What verifying found: how much was read, and every chain that does not hold. */
export interface AuditVerification {
  chains: number;
  events: number;
  broken: BrokenChain[];
}

/** Verifies every chain from its first event to its head, and names the first broken row of each that fails. */
export async function verifyAudit(source: WholeRecord): Promise<AuditVerification> {
  const heads = await source.heads();
  const found: AuditVerification = { chains: heads.length, events: 0, broken: [] };
  for (const { chain, organisationName, ...stored } of heads) {
    const { verification, events } = await verifyOne(source, chain, stored);
    found.events += events;
    if (!verification.sound) {
      const { sequence, sentence } = verification;
      found.broken.push({ chain, organisationName, sequence, sentence });
    }
  }
  return found;
}

async function verifyOne(source: WholeRecord, chain: string, stored: { sequence: number; hash: string }) {
  let head = EMPTY_CHAIN;
  let events = 0;
  for (;;) {
    const batch = await source.eventsAfter(chain, head.sequence, BATCH);
    events += batch.length;
    const verification: ChainVerification = verifyChain(batch.map(chainRow), sha256, head);
    if (!verification.sound) return { verification, events };
    head = verification.head;
    if (batch.length < BATCH) return { verification: verifyHead(head, stored), events };
  }
}
