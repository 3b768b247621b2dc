import type { Identity } from '@upstream/db/actor';
import type { Tx } from '@upstream/db/db';
import { type Duty, weekOf } from '@upstream/domain/my-week/duty';
import { may } from '@upstream/domain/people/actor';
import type { DutyContribution } from '../contributions.ts';

let contributions: readonly DutyContribution[] = [];

/** Says which nouns contribute to a week. Said once, where the schema is put together. */
export function composeWeek(nouns: readonly DutyContribution[]): void {
  contributions = nouns;
}

/** What waits for somebody now: at most seven lines, the oldest first, and how many there are. */
export async function dutiesOf(
  tx: Tx,
  actor: Identity,
  now: Date,
): Promise<{ shown: Duty[]; total: number }> {
  if (!may(actor, 'SEE')) return weekOf([]);
  const told: Duty[] = [];
  for (const contribute of contributions) told.push(...(await contribute(tx, actor, now)));
  return weekOf(told);
}
