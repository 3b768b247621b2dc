import { db } from '@upstream/db/db';
import { whyNotDecideAsSteward, whyNotInvited } from '@upstream/domain/challenges/why-not-steward';
import { MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, idempotencyKey, parse } from '../parse.ts';
import { loadChallenge, standingOf, touch } from './load-challenge.ts';

const InviteSteward = z.object({
  challengeId: id('Challenge'),
  organisationId: id('Organisation'),
  idempotencyKey: idempotencyKey(),
});

/** A steward invites another organisation to look after the challenge as an equal. */
export async function inviteSteward(actor: Actor, input: unknown, now: Date) {
  const { challengeId, organisationId, idempotencyKey: key } = parse(InviteSteward, input);
  return db.as(actor, { once: { key, verb: 'inviteSteward', request: input } }, async (tx) => {
    const { state, standing, about } = await loadChallenge(tx, actor, challengeId);
    const invited = await standingOf(tx, challengeId, organisationId);
    const refusal = whyNotDecideAsSteward(actor, state, standing) ?? whyNotInvited(invited);
    if (refusal) throw refusal;
    const known = await tx.organisation.count({ where: { id: organisationId } });
    const stewards = await tx.steward.count({
      where: { challengeId, status: { in: ['INVITED', 'ACTIVE'] } },
    });
    if (known === 0 || stewards >= MOST.stewards) {
      const message =
        known === 0
          ? 'There is no such organisation. Choose one of the list.'
          : `A challenge has at most ${MOST.stewards} stewards.`;
      throw new InvalidInput([{ field: 'organisationId', message }]);
    }

    const { id: stewardId } = await tx.steward.upsert({
      where: { challengeId_organisationId: { challengeId, organisationId } },
      create: { challengeId, organisationId, status: 'INVITED', since: now },
      update: { status: 'INVITED', since: now, until: null },
      select: { id: true },
    });
    await touch(tx, challengeId, now);
    await record(tx, actor, now, {
      did: 'steward.invited',
      record: { type: 'Steward', id: stewardId },
      about,
      after: { organisationId },
    });
    return { challengeId };
  });
}
