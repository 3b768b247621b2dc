import { db } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { record } from '../audit/record.ts';
import { parse } from '../parse.ts';
import { type Followed, FollowInput, recordOf, refuseUnknown } from './followed.ts';

/** The person follows it no more. */
export async function unfollow(actor: Actor, input: unknown, now: Date): Promise<Followed> {
  const { recordId: followed } = parse(FollowInput, input);
  return db.as(actor, {}, async (tx) => {
    await refuseUnknown(tx, followed);
    const { count } = await tx.follow.deleteMany({ where: { personId: actor.personId, ...followed } });
    if (count > 0) await record(tx, actor, now, { did: 'follow.ended', record: recordOf(followed) });
    return followed;
  });
}
