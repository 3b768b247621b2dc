import type { Tx } from '@upstream/db/db';
import type { RingFact } from '@upstream/domain/ring/ring-fact';

/**
 * What a noun tells the ring: the facts it can compute for a set of initiatives, read together. Facts it has
 * nothing to say of it leaves out.
 */
export type RingContribution = (
  tx: Tx,
  initiativeIds: readonly string[],
  now: Date,
) => Promise<ReadonlyMap<string, RingFact[]>>;
