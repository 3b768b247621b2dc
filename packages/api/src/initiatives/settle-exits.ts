import { db } from '@upstream/db/db';
import { dayOf } from '@upstream/domain/dates/london';
import { record } from '../audit/record.ts';

/**
 * Notes every exit whose notice has ended. It only writes down what `hasExited` says already, so that running it
 * late, twice or never changes nobody's standing. Answers with how many it noted.
 */
export async function settleExits(now: Date): Promise<number> {
  return db.as(null, {}, async (tx) => {
    const exits = await tx.$queryRaw<{ stake_id: string; initiative_id: string; left_after: string }[]>`
      select stake_id, initiative_id, left_after::text from app.settle_exits(${dayOf(now)}::date, ${now}::timestamptz)`;
    for (const { stake_id, initiative_id, left_after } of exits) {
      await record(tx, null, now, {
        did: 'stake.exited',
        record: { type: 'Stake', id: stake_id },
        about: { initiativeId: initiative_id },
        before: { status: 'ACTIVE', leavesOn: left_after },
        after: { status: 'EXITED' },
      });
    }
    return exits.length;
  });
}
