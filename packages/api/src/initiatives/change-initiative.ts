import { db, type Tx } from '@upstream/db/db';
import { lastDayIssue } from '@upstream/domain/dates/last-day-issue';
import { readersIssue } from '@upstream/domain/initiatives/initiative-issues';
import { INITIATIVE_VISIBILITIES } from '@upstream/domain/initiatives/initiative-status';
import { whyNotChangeInitiative } from '@upstream/domain/initiatives/why-not-initiative';
import { LIMITS, MOST } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { choice, day, id, obeying, parse, text, version } from '../parse.ts';
import { noteActing, openInitiative } from './open-initiative.ts';
import { unknownIds } from './refuse-unknown.ts';

const ChangeInitiative = z
  .object({
    initiativeId: id('Initiative'),
    expectedVersion: version(),
    title: text({ most: LIMITS.title }),
    summary: text({ most: LIMITS.words, lines: true }),
    startsOn: day().nullish(),
    endsOn: day().nullish(),
    visibility: choice(INITIATIVE_VISIBILITIES).nullish(),
    placeIds: z.array(id('Place')).max(MOST.places, `Name at most ${MOST.places} places.`).nullish(),
  })
  .superRefine(obeying(({ startsOn, endsOn }) => lastDayIssue('endsOn', startsOn, endsOn)));

type Change = z.output<typeof ChangeInitiative>;

/**
 * An owner changes what an initiative says of itself, and who may read it. What is agreed is changed by agreement,
 * not here. Readers or places that are not given stay as they are.
 */
export async function changeInitiative(actor: Actor, input: unknown, now: Date) {
  const change = parse(ChangeInitiative, input);
  const { initiativeId, expectedVersion, title, summary, startsOn = null, endsOn = null } = change;
  return db.as(actor, {}, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const refusal =
      whyNotChangeInitiative(actor, initiative, now) ?? whyNotVersion(initiative, expectedVersion);
    if (refusal) throw refusal;
    const before = await readersOf(tx, change);
    const visibility = change.visibility ?? before;

    await tx.initiative.update({
      where: { id: initiativeId },
      data: { title, summary, startsOn, endsOn, visibility, version: { increment: 1 } },
    });
    if (change.placeIds) await placeAnew(tx, initiativeId, change.placeIds);
    await noteActing(tx, actor, initiativeId, now);
    const root = { initiativeId };
    const words = { root, recordId: initiativeId, field: 'summary', words: summary };
    await record(tx, actor, now, {
      did: 'initiative.changed',
      record: { type: 'Initiative', id: initiativeId },
      about: root,
      before: { version: initiative.version, visibility: before },
      after: { version: initiative.version + 1, visibility, summary: await keepWords(tx, actor, now, words) },
    });
    return { initiativeId };
  });
}

/** Who may read it so far; refuses members as readers where there is no partnership. */
async function readersOf(tx: Tx, { initiativeId, visibility }: Change) {
  const present = await tx.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: { visibility: true, partnershipId: true },
  });
  const issue = readersIssue(visibility, present.partnershipId !== null);
  if (issue) throw new InvalidInput([issue]);
  return present.visibility;
}

async function placeAnew(tx: Tx, initiativeId: string, placeIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(placeIds)];
  const known = await tx.place.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const issues = unknownIds('placeIds', placeIds, known, 'There is no such place.');
  if (issues.length > 0) throw new InvalidInput(issues);
  await tx.initiativePlace.deleteMany({ where: { initiativeId, placeId: { notIn: wanted } } });
  await tx.initiativePlace.createMany({
    data: wanted.map((placeId) => ({ initiativeId, placeId })),
    skipDuplicates: true,
  });
}
