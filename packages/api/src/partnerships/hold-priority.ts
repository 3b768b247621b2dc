import type { Tx } from '@upstream/db/db';
import { AlreadyEnded } from '@upstream/domain/partnerships/refusals';
import { whyNotConvene } from '@upstream/domain/partnerships/why-not-convene';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { holdPartnership } from './hold-partnership.ts';

/** A standing priority that the actor may change, its partnership held and counted up by one version. */
export async function holdPriority(
  tx: Tx,
  actor: Actor,
  { priorityId, expectedVersion }: { priorityId: string; expectedVersion: number },
  now: Date,
) {
  const priority = await tx.priority.findUnique({ where: { id: priorityId } });
  if (!priority) throw new NotFound('There is no such priority.');
  const { partnership, own } = await holdPartnership(tx, actor, priority.partnershipId, now);
  const refusal =
    whyNotConvene(actor, own, 'change its priorities') ?? whyNotVersion(partnership, expectedVersion);
  if (refusal) throw refusal;
  if (priority.retiredOn) throw new AlreadyEnded('priority');
  await tx.partnership.update({
    where: { id: partnership.id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
  return priority;
}
