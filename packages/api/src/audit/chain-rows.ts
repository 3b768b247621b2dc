import { createHash } from 'node:crypto';
import type { ChainHead, ChainRow } from '@upstream/domain/audit/verify-chain';

/** An event as the database holds it. */
export interface StoredEvent {
  chain: string;
  sequence: number;
  id: string;
  at: Date;
  personId: string | null;
  organisationId: string | null;
  did: string;
  recordType: string;
  recordId: string;
  partnershipId: string | null;
  challengeId: string | null;
  initiativeId: string | null;
  body: string;
  previousHash: string;
  hash: string;
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A stored event as the verifier takes it: each column beside the member of the body that it repeats. */
export function chainRow(event: StoredEvent): ChainRow {
  const { sequence, body, previousHash, hash, partnershipId, challengeId, initiativeId } = event;
  return {
    sequence,
    body,
    previousHash,
    hash,
    columns: {
      id: event.id,
      at: event.at.toISOString(),
      personId: event.personId,
      organisationId: event.organisationId,
      did: event.did,
      record: { type: event.recordType, id: event.recordId },
      about: { partnershipId, challengeId, initiativeId },
    },
  };
}

/** Where every chain can be read whole: a connection of the jobs or the owner login, which no row escapes. */
export interface WholeRecord {
  /** The chains by id, each with its head and the name of its organisation (null on the platform's). */
  heads(): Promise<(ChainHead & { chain: string; organisationName: string | null })[]>;
  /** At most `count` events of one chain after a sequence, in order. */
  eventsAfter(chain: string, sequence: number, count: number): Promise<StoredEvent[]>;
}

const EVENT_COLUMNS = `chain, sequence, id, at, person_id as "personId", organisation_id as "organisationId", did,
  record_type as "recordType", record_id as "recordId", partnership_id as "partnershipId",
  challenge_id as "challengeId", initiative_id as "initiativeId", body,
  previous_hash as "previousHash", hash`;

/** What this needs of a PostgreSQL client. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The whole record through a PostgreSQL connection. A chain that lost its head is listed with an empty one. */
export function wholeRecord(connection: Queryable): WholeRecord {
  const rows = async <Row>(text: string, values: unknown[] = []) =>
    (await connection.query(text, values)).rows as Row[];
  return {
    heads: () =>
      rows(`select chain, coalesce(h.sequence, 0) as sequence, coalesce(h.hash, repeat('0', 64)) as hash,
                   o.name as "organisationName"
              from (select chain from chain_head union select distinct chain from event) c
              left join chain_head h using (chain)
              left join organisation o on o.id = c.chain
             order by o.name nulls first, chain`),
    eventsAfter: (chain, sequence, count) =>
      rows(
        `select ${EVENT_COLUMNS} from event where chain = $1 and sequence > $2 order by sequence limit $3`,
        [chain, sequence, count],
      ),
  };
}
