import { db, type Tx } from '@upstream/db/db';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { uuidOf } from '../node-id.ts';
import { parse } from '../parse.ts';

/** What can be followed. */
export type Followed = { challengeId: string } | { initiativeId: string };

const Follow = z.object({
  recordId: z.string({ error: 'Say what to follow.' }).transform((value, context): Followed => {
    const challengeId = value.startsWith('challenge_') ? uuidOf('Challenge', value) : null;
    if (challengeId) return { challengeId };
    const initiativeId = value.startsWith('initiative_') ? uuidOf('Initiative', value) : null;
    if (!initiativeId) {
      const message = 'This is not the id of a challenge or an initiative.';
      context.addIssue({ code: 'custom', message });
    }
    return { initiativeId: initiativeId ?? '' };
  }),
});

/** The person follows a challenge or an initiative: its changes come to them. Following twice changes nothing. */
export async function follow(actor: Actor, input: unknown, now: Date): Promise<Followed> {
  const { recordId: followed } = parse(Follow, input);
  return db.as(actor, {}, async (tx) => {
    await refuseUnknown(tx, followed);
    const data = { personId: actor.personId, ...followed, since: now };
    const { count } = await tx.follow.createMany({ data, skipDuplicates: true });
    if (count > 0) await record(tx, actor, now, { did: 'follow.started', record: recordOf(followed) });
    return followed;
  });
}

/** The person follows it no more. */
export async function unfollow(actor: Actor, input: unknown, now: Date): Promise<Followed> {
  const { recordId: followed } = parse(Follow, input);
  return db.as(actor, {}, async (tx) => {
    await refuseUnknown(tx, followed);
    const { count } = await tx.follow.deleteMany({ where: { personId: actor.personId, ...followed } });
    if (count > 0) await record(tx, actor, now, { did: 'follow.ended', record: recordOf(followed) });
    return followed;
  });
}

async function refuseUnknown(tx: Tx, followed: Followed): Promise<void> {
  const count =
    'challengeId' in followed
      ? await tx.challenge.count({ where: { id: followed.challengeId } })
      : await tx.initiative.count({ where: { id: followed.initiativeId } });
  if (count === 0) throw new NotFound('There is nothing like that to follow.');
}

function recordOf(followed: Followed) {
  return 'challengeId' in followed
    ? { type: 'Challenge', id: followed.challengeId }
    : { type: 'Initiative', id: followed.initiativeId };
}
