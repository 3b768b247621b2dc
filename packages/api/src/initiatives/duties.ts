import type { Tx } from '@upstream/db/db';
import { addDays, dateFromDay, dayFromDate } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { Duty } from '@upstream/domain/my-week/duty';
import { may } from '@upstream/domain/people/actor';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import type { DutyContribution, Weekly } from '../contributions.ts';
import { ownerDuties } from './owner-duties.ts';

/** Days before a milestone or task is due from which it is told. */
const DAYS_AHEAD = 14;

/** What initiatives ask of somebody: to answer, to deliver what is due, and what falls to an owner. */
export const initiativeDuties: DutyContribution = async (tx, actor, now) => [
  ...(may(actor, 'DECIDE') ? await stakesToAnswer(tx, actor) : []),
  ...(may(actor, 'ADD') ? await milestonesToReach(tx, actor, now) : []),
  ...(may(actor, 'ADD') ? await tasksToFinish(tx, actor, now) : []),
  ...(await ownerDuties(tx, actor, now)),
];

async function stakesToAnswer(tx: Tx, { organisationId }: Weekly): Promise<Duty[]> {
  const stakes = await tx.stake.findMany({
    where: { organisationId, status: 'INVITED', initiative: { status: { not: 'CLOSED' } } },
    select: { id: true, kind: true, invitedAt: true, initiative: { select: { id: true, title: true } } },
  });
  return stakes.map(({ id, kind, invitedAt, initiative }) => ({
    key: `stake:${id}`,
    kind: 'ANSWER_STAKE',
    sentence:
      kind === 'OWNER'
        ? `Say whether we own ${initiative.title} together`
        : `Say whether we take part in ${initiative.title}`,
    about: `Invited as ${STAKE_KIND_WORDS[kind].toLowerCase()}. Its owners see the answer.`,
    since: invitedAt,
    dueOn: null,
    record: { type: 'Initiative', id: initiative.id },
    act: 'Answer',
    mine: false,
  }));
}

async function milestonesToReach(tx: Tx, { organisationId, personId }: Weekly, now: Date): Promise<Duty[]> {
  const milestones = await tx.milestone.findMany({
    where: {
      organisationId,
      reachedOn: null,
      dueOn: { lte: dateFromDay(addDays(dayOf(now), DAYS_AHEAD)) },
      initiative: { status: { not: 'CLOSED' } },
    },
    select: {
      id: true,
      title: true,
      dueOn: true,
      personId: true,
      initiative: { select: { id: true, title: true } },
    },
  });
  return milestones.map(({ id, title, dueOn, personId: whose, initiative }) => ({
    key: `milestone:${id}`,
    kind: 'REACH_MILESTONE',
    sentence: `Reach a milestone: ${title}`,
    about: `${initiative.title}. ${whoseIs(whose, personId)}`,
    ...due(dueOn),
    record: { type: 'Initiative', id: initiative.id },
    part: { type: 'Milestone', id },
    act: 'Open',
    mine: whose === personId,
  }));
}

async function tasksToFinish(tx: Tx, { organisationId, personId }: Weekly, now: Date): Promise<Duty[]> {
  const tasks = await tx.task.findMany({
    where: {
      organisationId,
      doneOn: null,
      dueOn: { lte: dateFromDay(addDays(dayOf(now), DAYS_AHEAD)) },
      initiative: { status: { not: 'CLOSED' } },
    },
    select: {
      id: true,
      title: true,
      dueOn: true,
      personId: true,
      initiative: { select: { id: true, title: true } },
    },
  });
  return tasks.flatMap(({ id, title, dueOn, personId: whose, initiative }) =>
    dueOn
      ? [
          {
            key: `task:${id}`,
            kind: 'FINISH_TASK' as const,
            sentence: `Finish a task: ${title}`,
            about: `${initiative.title}. ${whoseIs(whose, personId)}`,
            ...due(dueOn),
            record: { type: 'Initiative', id: initiative.id },
            part: { type: 'Task', id },
            act: 'Open',
            mine: whose === personId,
          },
        ]
      : [],
  );
}

function due(on: Date): { since: Date; dueOn: string } {
  const dueOn = dayFromDate(on);
  return { dueOn, since: dateFromDay(addDays(dueOn, -DAYS_AHEAD)) };
}

function whoseIs(whose: string | null, reader: string): string {
  if (whose === reader) return 'It is yours.';
  return whose ? 'A colleague has it.' : 'Nobody at your organisation has it yet.';
}
