import { type Tx, transactionOf } from '@upstream/db/db';
import { eventWords } from '@upstream/domain/audit/event-words';
import { newSince } from '@upstream/domain/initiatives/visit';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

interface Change {
  id: string;
  at: Date;
  sentence: string;
}

interface Changes {
  since: Date | null;
  changes: Change[];
}

const MOST_CHANGES = 50;

const ChangeRef = builder.objectRef<Change>('InitiativeChange').implement({
  description: 'One thing that was done in an initiative.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    sentence: t.exposeString('sentence', { description: 'Who did what, in one sentence.' }),
  }),
});

/** What was done since somebody last looked. */
export const InitiativeChanges = builder.objectRef<Changes>('InitiativeChanges').implement({
  description: 'What was done in an initiative since you last looked.',
  fields: (t) => ({
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'When you last looked before this visit; null on the first.',
    }),
    changes: t.field({
      type: [ChangeRef],
      description: 'By others than yourself, the newest first; empty on the first visit.',
      resolve: ({ changes }) => changes,
    }),
  }),
});

/** What others did in an initiative since the viewer last looked, as far as they may know. */
export async function changesSince(context: Context, initiativeId: string): Promise<Changes> {
  const { actor, now } = context;
  if (!actor) return { since: null, changes: [] };
  const tx = transactionOf(context);
  const { personId } = actor;
  const key = { personId_recordId: { personId, recordId: initiativeId } };
  const since = newSince(await tx.visit.findUnique({ where: key }), now);
  if (!since) return { since, changes: [] };
  const events = await tx.event.findMany({
    where: { initiativeId, at: { gt: since }, OR: [{ personId: { not: personId } }, { personId: null }] },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    take: MOST_CHANGES,
  });
  const names = await namesIn(tx, events);
  const sentence = (event: Done) => {
    const who = [names.get(event.personId ?? ''), names.get(event.organisationId ?? '')].filter(Boolean);
    const about = names.get(event.recordId);
    if (who.length === 0) return `${about ?? 'Upstream'} ${eventWords(event.did)}.`; // noted by no person
    const what = about && !who.includes(about) ? `: ${about}` : '';
    return `${who.join(' for ')} ${eventWords(event.did)}${what}.`;
  };
  return {
    since,
    changes: events.map((event) => ({ id: event.id, at: event.at, sentence: sentence(event) })),
  };
}

interface Done {
  did: string;
  recordId: string;
  personId: string | null;
  organisationId: string | null;
}

/** The names that sentences about these events need, of whatever the viewer may still read. */
async function namesIn(tx: Tx, events: readonly Done[]): Promise<Map<string, string>> {
  const ids = (pick: (event: Done) => string | null) => ({
    id: { in: [...new Set(events.flatMap((event) => pick(event) ?? []))] },
  });
  const records = ids(({ recordId }) => recordId);
  const named = { id: true, name: true } as const;
  const titled = { id: true, title: true } as const;
  const people = await tx.person.findMany({ where: ids(({ personId }) => personId), select: named });
  const acting = ids(({ organisationId }) => organisationId);
  const organisations = await tx.organisation.findMany({ where: acting, select: named });
  const milestones = await tx.milestone.findMany({ where: records, select: titled });
  const tasks = await tx.task.findMany({ where: records, select: titled });
  const updates = await tx.update.findMany({ where: records, select: { id: true, state: true } });
  const stakes = await tx.stake.findMany({
    where: records,
    select: { id: true, organisation: { select: { name: true } } },
  });
  return new Map([
    ...[...people, ...organisations].map(({ id, name }): [string, string] => [id, name]),
    ...[...milestones, ...tasks].map(({ id, title }): [string, string] => [id, `“${title}”`]),
    ...updates.map(({ id, state }): [string, string] => [id, INITIATIVE_STATE_WORDS[state].toLowerCase()]),
    ...stakes.map(({ id, organisation }): [string, string] => [id, organisation.name]),
  ]);
}
