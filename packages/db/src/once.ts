import { createHash } from 'node:crypto';
import { EVERYBODY } from '@upstream/domain/people/everybody';
import { KeyReused } from '@upstream/domain/refusal';
import type { Prisma } from './generated/prisma/client.ts';

type Tx = Prisma.TransactionClient;

/** A request that must have its effect once, however often it is sent. */
export interface Once {
  /** Chosen by the sender, unique among their requests. */
  key: string;
  /** The verb's name. */
  verb: string;
  /** What was asked, as JSON can say it. */
  request: unknown;
}

/**
 * Does the work unless the same person's same request was done before, and then gives the answer of that time.
 * A second one at the same moment waits for the first. A different request under the same key is refused.
 */
export async function once<T>(
  tx: Tx,
  personId: string | null,
  asked: Once,
  work: () => Promise<T>,
): Promise<T> {
  const person = personId ?? EVERYBODY;
  const hash = createHash('sha256').update(canonical(asked.request)).digest('hex');
  const claimed = await tx.$executeRaw`
    insert into idempotency (person_id, key, verb, request_hash)
    values (${person}::uuid, ${asked.key}, ${asked.verb}, ${hash}) on conflict do nothing`;
  if (claimed === 0) return answerOf<T>(tx, person, asked, hash);
  const answer = await work();
  const text = JSON.stringify(answer ?? null);
  await tx.$executeRaw`
    update idempotency set answer = ${text}::jsonb where person_id = ${person}::uuid and key = ${asked.key}`;
  return answer;
}

async function answerOf<T>(tx: Tx, person: string, { key, verb }: Once, hash: string): Promise<T> {
  const [kept] = await tx.$queryRaw<{ verb: string; request_hash: string; answer: T }[]>`
    select verb, request_hash, answer from idempotency where person_id = ${person}::uuid and key = ${key}`;
  if (!kept || kept.verb !== verb || kept.request_hash !== hash) throw new KeyReused();
  return kept.answer;
}

/** JSON in which the order of names says nothing, so that two spellings of one request are the same. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_name, inner: unknown) => {
      if (typeof inner === 'bigint') return String(inner);
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
