import { assembleRing, type Ring } from '@upstream/domain/ring/ring';
import type { RingFact } from '@upstream/domain/ring/ring-fact';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import type { RingContribution } from '../contributions.ts';

let contributions: readonly RingContribution[] = [];

/** Says which nouns contribute to the ring. Said once, where the schema is put together. */
export function composeRing(nouns: readonly RingContribution[]): void {
  contributions = nouns;
}

const rings = batched<Ring>(async (tx, ids, now) => {
  const told: ReadonlyMap<string, RingFact[]>[] = [];
  for (const contribute of contributions) told.push(await contribute(tx, ids, now));
  return new Map(ids.map((id) => [id, assembleRing(told.map((facts) => facts.get(id) ?? []))]));
});

/** The ring of one initiative, read together with those of the other initiatives that are asked for. */
export async function ringOf(context: Context, initiativeId: string): Promise<Ring> {
  return (await rings(context, initiativeId)) ?? assembleRing([]);
}
