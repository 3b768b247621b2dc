import { db } from '@upstream/db/db';
import { whyNotChangeInitiative } from '@upstream/domain/initiatives/why-not-initiative';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { day, id, parse, text, version } from '../parse.ts';
import { noteActing, openInitiative } from './open-initiative.ts';

const ChangeInitiative = z.object({
  initiativeId: id('Initiative'),
  expectedVersion: version(),
  title: text({ most: LIMITS.title }),
  summary: text({ most: LIMITS.words, lines: true }),
  startsOn: day().nullish(),
  endsOn: day().nullish(),
});

/** An owner changes what an initiative says of itself. What is agreed is changed by agreement, not here. */
export async function changeInitiative(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, expectedVersion, title, summary, ...days } = parse(ChangeInitiative, input);
  const { startsOn = null, endsOn = null } = days;
  if (startsOn && endsOn && startsOn > endsOn)
    throw new InvalidInput([{ field: 'endsOn', message: 'Give a last day that is not before the first.' }]);
  return db.as(actor, {}, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal =
      whyNotChangeInitiative(actor, initiative, now) ?? whyNotVersion(initiative, expectedVersion);
    if (refusal) throw refusal;

    await tx.initiative.update({
      where: { id: initiativeId },
      data: { title, summary, startsOn, endsOn, version: { increment: 1 } },
    });
    await noteActing(tx, actor, initiativeId, now);
    const root = { initiativeId };
    const words = { root, recordId: initiativeId, field: 'summary', words: summary };
    await record(tx, actor, now, {
      did: 'initiative.changed',
      record: { type: 'Initiative', id: initiativeId },
      about: root,
      before: { version: initiative.version },
      after: { version: initiative.version + 1, summary: await keepWords(tx, actor, now, words) },
    });
    return { initiativeId };
  });
}
