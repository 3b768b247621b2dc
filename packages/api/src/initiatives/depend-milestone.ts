import type { Tx } from '@upstream/db/db';
import { dependencyCircle } from '@upstream/domain/initiatives/dependency-circle';
import { DependencyCircle } from '@upstream/domain/initiatives/refusals';
import { InvalidInput } from '@upstream/domain/refusal';
import { unknownIds } from './refuse-unknown.ts';

/** Makes a milestone wait for exactly these others of its initiative; a circle is refused and named. */
export async function dependMilestone(
  tx: Tx,
  initiativeId: string,
  milestoneId: string,
  waitsForIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(waitsForIds)];
  const all = await tx.milestone.findMany({
    where: { initiativeId },
    select: { id: true, title: true, waitsFor: { select: { waitsForId: true } } },
  });
  const unknown = unknownIds('waitsForIds', wanted, all, 'Choose a milestone of this initiative.');
  if (unknown.length > 0) throw new InvalidInput(unknown);

  const waits = new Map(all.map(({ id, waitsFor }) => [id, waitsFor.map(({ waitsForId }) => waitsForId)]));
  const circle = dependencyCircle(milestoneId, new Map(waits).set(milestoneId, wanted));
  if (circle) {
    const titles = new Map(all.map(({ id, title }) => [id, title]));
    throw new DependencyCircle(circle.map((id) => titles.get(id) ?? ''));
  }
  await tx.milestoneDependency.deleteMany({ where: { milestoneId, waitsForId: { notIn: wanted } } });
  await tx.milestoneDependency.createMany({
    data: wanted.map((waitsForId) => ({ milestoneId, waitsForId, initiativeId })),
    skipDuplicates: true,
  });
}
