import type { Tx } from '@upstream/db/db';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { uuidOf } from '../node-id.ts';

/** What can be followed. */
export type Followed = { challengeId: string } | { initiativeId: string };

/** What is asked of who follows, or follows no more: the record's id as the API shows it. */
export const FollowInput = z.object({
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

/** Refuses what is not there, or is not the reader's to know of. */
export async function refuseUnknown(tx: Tx, followed: Followed): Promise<void> {
  const count =
    'challengeId' in followed
      ? await tx.challenge.count({ where: { id: followed.challengeId } })
      : await tx.initiative.count({ where: { id: followed.initiativeId } });
  if (count === 0) throw new NotFound('There is nothing like that to follow.');
}

/** What is followed, as the record names it. */
export function recordOf(followed: Followed) {
  return 'challengeId' in followed
    ? { type: 'Challenge', id: followed.challengeId }
    : { type: 'Initiative', id: followed.initiativeId };
}
