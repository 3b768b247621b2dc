import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { record } from '../audit/record.ts';
import { parse } from '../parse.ts';
import { type Followed, FollowInput, recordOf, refuseUnknown } from './followed.ts';

/** The person follows a challenge or an initiative: its changes come to them. Following twice changes nothing. */
export async function follow(actor: Actor, input: unknown, now: Date): Promise<Followed> {
  const { recordId: followed } = parse(FollowInput, input);
  return db.as(actor, {}, async (tx) => {
    await refuseUnknown(tx, followed);
    const data = { personId: actor.personId, ...followed, since: now };
    const { count } = await tx.follow.createMany({ data, skipDuplicates: true });
    if (count > 0) await record(tx, actor, now, { did: 'follow.started', record: recordOf(followed) });
    return followed;
  });
}
