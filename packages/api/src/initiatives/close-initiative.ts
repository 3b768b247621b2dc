import { db } from '@upstream/db/db';
import { whyNotCloseInitiative } from '@upstream/domain/initiatives/why-not-initiative';
import type { Actor } from '@upstream/domain/people/actor';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';
import { noteActing, openInitiative } from './open-initiative.ts';

const CloseInitiative = z.object({ initiativeId: id('Initiative'), expectedVersion: version() });

/** An owner closes an initiative. Its record stays and no longer changes. */
export async function closeInitiative(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, expectedVersion } = parse(CloseInitiative, input);
  return db.as(actor, {}, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal =
      whyNotCloseInitiative(actor, initiative, now) ?? whyNotVersion(initiative, expectedVersion);
    if (refusal) throw refusal;

    await tx.initiative.update({
      where: { id: initiativeId },
      data: { status: 'CLOSED', version: { increment: 1 } },
    });
    await noteActing(tx, actor, initiativeId, now);
    await record(tx, actor, now, {
      did: 'initiative.closed',
      record: { type: 'Initiative', id: initiativeId },
      about: { initiativeId },
      before: { status: initiative.status },
      after: { status: 'CLOSED' },
    });
    return { initiativeId };
  });
}
