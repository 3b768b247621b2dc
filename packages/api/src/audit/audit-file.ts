import { type ChainHead, EMPTY_CHAIN, verifyChain, verifyHead } from '@upstream/domain/audit/verify-chain';
import { z } from 'zod';
import { sha256, type WholeRecord } from './chain-rows.ts';
import type { AuditVerification } from './verify-audit.ts';

const FORMAT = 'upstream-audit-1';
const BATCH = 2000;

/**
 * The whole record as lines of JSON: a first line naming the format, then for each chain its events in order
 * (`sequence`, `body`, `previousHash`, `hash`) between a line that opens it and one that says where it ends.
 */
export async function* exportAudit(source: WholeRecord, now: Date): AsyncGenerator<string> {
  yield JSON.stringify({ format: FORMAT, exportedAt: now.toISOString() });
  for (const { chain, organisationName, ...head } of await source.heads()) {
    yield JSON.stringify({ chain, organisationName });
    for (let sequence = 0; ; ) {
      const batch = await source.eventsAfter(chain, sequence, BATCH);
      for (const { body, previousHash, hash, ...event } of batch) {
        sequence = event.sequence;
        yield JSON.stringify({ sequence, body, previousHash, hash });
      }
      if (batch.length < BATCH) break;
    }
    yield JSON.stringify({ end: head });
  }
  yield JSON.stringify({ complete: true });
}

const EventLine = z.object({
  sequence: z.int(),
  body: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
const EndLine = z.object({ end: z.object({ sequence: z.int(), hash: z.string() }) });
const Line = z.union([
  z.object({ chain: z.uuid(), organisationName: z.string().nullable() }),
  EventLine,
  EndLine,
  z.object({ complete: z.literal(true) }),
]);
type EventLine = z.output<typeof EventLine>;
type EndLine = z.output<typeof EndLine>;
type Line = z.output<typeof Line>;

/** A file that is no export, or an export cut short; the sentence names the line. */
export class UnreadableExport extends Error {}

/** Verifies an exported file with nothing but the file. Throws `UnreadableExport` where it is not whole. */
export async function checkAuditFile(lines: AsyncIterable<string>): Promise<AuditVerification> {
  const reader = new ExportReader();
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (number > 1) reader.take(understood(text, number), number);
    else if (!text.includes(`"${FORMAT}"`))
      throw new UnreadableExport('This is no export of the audit record.');
  }
  if (!reader.complete)
    throw new UnreadableExport(`The file ends early, after line ${number}. Export it again.`);
  return reader.found;
}

/** Follows an export line by line: opens a chain, links its events, compares its end. */
class ExportReader {
  readonly found: AuditVerification = { chains: 0, events: 0, broken: [] };
  complete = false;
  private open: { chain: string; organisationName: string | null } | null = null;
  private head: ChainHead | null = EMPTY_CHAIN;

  take(line: Line, number: number): void {
    if ('complete' in line) this.complete = true;
    else if ('chain' in line) this.begin(line);
    else if (!this.open) throw new UnreadableExport(`Line ${number} belongs to no chain.`);
    else this.follow(line, this.open);
  }

  private begin(chain: { chain: string; organisationName: string | null }): void {
    this.found.chains += 1;
    this.open = chain;
    this.head = EMPTY_CHAIN;
  }

  private follow(line: EventLine | EndLine, open: { chain: string; organisationName: string | null }): void {
    const isEvent = 'body' in line;
    if (isEvent) this.found.events += 1;
    if (!this.head) return; // broken before; the first broken row was named
    const verification = isEvent
      ? verifyChain([{ ...line, columns: {} }], sha256, this.head)
      : verifyHead(this.head, line.end);
    if (verification.sound) {
      this.head = verification.head;
      return;
    }
    this.head = null;
    const { sequence, sentence } = verification;
    this.found.broken.push({ ...open, sequence, sentence });
  }
}

function understood(text: string, number: number): Line {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    throw new UnreadableExport(`Line ${number} cannot be read.`);
  }
}
