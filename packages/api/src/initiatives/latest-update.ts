import { batched } from '../batched.ts';

/** The last update of each initiative, read together for a whole list. */
export const latestUpdate = batched(async (tx, ids) => {
  const rows = await tx.update.findMany({
    where: { initiativeId: { in: [...ids] } },
    orderBy: [{ initiativeId: 'asc' }, { saidAt: 'desc' }, { id: 'desc' }],
    distinct: ['initiativeId'],
  });
  return new Map(rows.map((row) => [row.initiativeId, row]));
});
