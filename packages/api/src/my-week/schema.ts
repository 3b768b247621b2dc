import type { Identity } from '@upstream/db/actor';
import { transactionOf } from '@upstream/db/db';
import { DUTY_KINDS, type Duty } from '@upstream/domain/my-week/duty';
import { may } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { encodeNodeId } from '../node-id.ts';
import { dutiesOf } from './duties.ts';
import { NewForYouRef } from './new-for-you.schema.ts';
import { newForYou } from './new-for-you.ts';
import { changedSince, visitMyWeek } from './visit-my-week.ts';

/** How many changes a week tells; the rest stand in the history of each record. */
const MOST_CHANGES = 8;

const DutyKindRef = builder.enumType('DutyKind', {
  description: 'What a line of somebody’s week asks of them.',
  values: DUTY_KINDS,
});

const DutyRef = builder.objectRef<Duty>('Duty').implement({
  description: 'One thing that waits for you or for the organisation you act for.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same each time the same thing waits.' }),
    kind: t.expose('kind', { type: DutyKindRef, description: 'What it asks.' }),
    sentence: t.exposeString('sentence', { description: 'What to do.' }),
    about: t.exposeString('about', { description: 'What it is about.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when it waits.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'The last day for it, if any.' }),
    recordType: t.string({
      description: 'The type of the record on whose page it is done.',
      resolve: ({ record }) => record.type,
    }),
    recordId: t.id({
      description: 'The id of that record.',
      resolve: ({ record }) => encodeNodeId(record.type, record.id),
    }),
    partId: t.id({
      nullable: true,
      description:
        'The id of the part of that page which it is about, where it is one of several: a milestone, a task, a stake.',
      resolve: ({ part }) => (part ? encodeNodeId(part.type, part.id) : null),
    }),
    act: t.exposeString('act', { description: 'The words of the act: `Answer`.' }),
    mine: t.exposeBoolean('mine', { description: 'Whether it waits for you by name.' }),
  }),
});

const DutyList = builder.objectRef<{ shown: Duty[]; total: number }>('DutyList').implement({
  description: 'What waits for you, the oldest first.',
  fields: (t) => ({
    shown: t.expose('shown', { type: [DutyRef], description: 'At most seven.' }),
    total: t.exposeInt('total', { description: 'How many there are.' }),
  }),
});

const MyWeek = builder.objectRef<{ actor: Identity; changedSince: Date }>('MyWeek').implement({
  description: 'What needs you, what others changed since your last visit, and where your help is missing.',
  fields: (t) => ({
    asOf: t.field({
      type: 'DateTime',
      description: 'The instant of this answer; `visitMyWeek` takes it.',
      resolve: (_week, _args, { now }) => now,
    }),
    duties: t.field({
      type: DutyList,
      description: 'What needs you.',
      resolve: ({ actor }, _args, context) => dutiesOf(transactionOf(context), actor, context.now),
    }),
    changedSince: t.expose('changedSince', {
      type: 'DateTime',
      description: 'When your last visit ended; a week ago on the first.',
    }),
    changes: t.prismaField({
      type: ['Event'],
      description: 'What others did since then, as far as you may know: the newest first, at most eight.',
      resolve: (query, week, _args, context) =>
        transactionOf(context).event.findMany({
          ...query,
          where: {
            at: { gt: week.changedSince },
            NOT: { did: { startsWith: 'follow.' } }, // whom somebody follows is their own business
            OR: [{ personId: null }, { personId: { not: week.actor.personId } }],
          },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          take: MOST_CHANGES,
        }),
    }),
    newForYou: t.field({
      type: [NewForYouRef],
      description:
        'Open challenges around your places that miss help: those that miss what you offer first; at most three.',
      resolve: async (_week, _args, context) => {
        const { actor, now } = context;
        return actor && may(actor, 'SEE') ? newForYou(transactionOf(context), actor, now) : [];
      },
    }),
  }),
});

builder.queryField('myWeek', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MyWeek,
    description: 'Your week, for the organisation you act for.',
    resolve: async (_root, _args, context) => {
      const { actor, now } = context;
      return { actor, changedSince: await changedSince(transactionOf(context), actor.personId, now) };
    },
  }),
);

const VisitMyWeekInput = builder.inputType('VisitMyWeekInput', {
  description: 'That you have seen your week.',
  fields: (t) => ({
    seenUntil: t.field({ type: 'DateTime', description: 'The `asOf` of the week you have seen.' }),
  }),
});

const VisitMyWeekSuccess = builder.objectRef<{ seen: string }>('VisitMyWeekSuccess').implement({
  description: 'Your visit was noted, for you alone.',
  fields: (t) => ({
    seenUntil: t.field({
      type: 'DateTime',
      description: 'Until when you have seen it.',
      resolve: ({ seen }) => new Date(seen),
    }),
  }),
});

builder.mutationField('visitMyWeek', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: VisitMyWeekSuccess,
    description: 'Notes that you have seen your week, so that the next visit shows what is new.',
    args: { input: t.arg({ type: VisitMyWeekInput, description: 'Until when.' }) },
    errors: { types: [InvalidInput] },
    resolve: (_root, { input }, { actor, now }) => visitMyWeek(actor, input, now),
  }),
);
