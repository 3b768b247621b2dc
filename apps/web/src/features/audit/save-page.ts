import { eventWords } from '@upstream/domain/audit/event-words';
import { writeCsv } from '@upstream/formats/write-csv';
import type { AuditLine_EventFragment } from './audit-line.generated.ts';

const HEAD = ['Event', 'When (UTC)', 'Who', 'For', 'What', 'Code', 'Record', 'Record id', 'Hash'];

/** The events on screen as CSV, one a line. */
export function eventsCsv(events: readonly AuditLine_EventFragment[]): string {
  return writeCsv([
    HEAD,
    ...events.map(({ sequence, at, person, organisation, did, subject, recordId, hash }) => [
      sequence,
      at,
      person?.name ?? '',
      organisation?.name ?? '',
      eventWords(did),
      did,
      subject?.title ?? '',
      recordId,
      hash,
    ]),
  ]);
}
