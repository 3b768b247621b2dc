import { transactionOf } from '@upstream/db/db';
import { whyNotOpenNow } from '@upstream/domain/challenges/why-not-join';
import { LIMITS } from '@upstream/domain/limits';
import { whyNotText } from '@upstream/domain/text/text';
import { builder } from '../builder.ts';
import { PlaceRef } from '../places/schema.ts';
import { STATE_COLUMNS, standingOf, stateOf } from './load-challenge.ts';
import { mentionable } from './mentionable.ts';
import { ChallengePermissions } from './permissions.schema.ts';
import { ChallengeStatusRef, ChallengeVisibilityRef, ThemeRef } from './words.schema.ts';

const emptyChair = { withdrawnAt: null, links: { none: {} } };
const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];

/** A problem shared by organisations. */
export const Challenge = builder.prismaNode('Challenge', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The problem in a few words.' }),
    statement: t.exposeString('statement'),
    theme: t.expose('theme', { type: ThemeRef, description: 'What it is about.' }),
    whoItHurts: t.exposeString('whoItHurts'),
    joiningMeans: t.exposeString('joiningMeans'),
    status: t.expose('status', { type: ChallengeStatusRef, description: 'Where it is in its life.' }),
    visibility: t.expose('visibility', { type: ChallengeVisibilityRef, description: 'Who may know of it.' }),
    approvesJoining: t.exposeBoolean('approvesJoining'),
    opensOn: t.expose('opensOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day to join; null where that is at once.',
    }),
    closesOn: t.expose('closesOn', { type: 'Date', nullable: true }),
    openNow: t.boolean({
      description: 'Whether organisations can join it today.',
      select: STATE_COLUMNS,
      resolve: (row, _args, { now }) => whyNotOpenNow(stateOf(row), now) === null,
    }),
    version: t.exposeInt('version', { description: 'Name it when you change the challenge.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was shared.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When anything of it last changed.' }),
    partnership: t.relation('partnership', {
      nullable: true,
      description: 'The partnership it belongs to; null where it has none or you may not know of it.',
    }),
    places: t.field({
      type: [PlaceRef],
      description: 'The places it is about.',
      select: (_args, _context, nested) => ({
        places: { select: { place: nested() }, orderBy: { place: { name: 'asc' } } },
      }),
      resolve: ({ places }) => places.map(({ place }) => place),
    }),
    evidence: t.relation('evidence', {
      description: 'What is known, the oldest first.',
      query: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
    }),
    asks: t.relation('asks', {
      description: 'What is asked and stands, in order; at most 30.',
      query: { where: { withdrawnAt: null }, orderBy: inOrder },
    }),
    emptyChairs: t.relation('asks', {
      description: 'The asks nobody has filled yet, in order.',
      query: { where: emptyChair, orderBy: inOrder },
    }),
    stewards: t.relation('stewards', {
      description: 'The organisations that look after it, and, for them, those invited to; the first first.',
      query: {
        where: { status: { in: ['ACTIVE', 'INVITED'] } },
        orderBy: [{ since: 'asc' }, { id: 'asc' }],
      },
    }),
    partners: t.relatedConnection('participations', {
      cursor: 'id',
      description: 'The organisations that have joined, the first first.',
      query: { where: { status: 'ACTIVE' }, orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }] },
    }),
    waitingOffers: t.relatedConnection('participations', {
      cursor: 'id',
      description: 'Offers that wait for the stewards; seen by those in the challenge, and your own.',
      query: { where: { status: 'PENDING' }, orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }] },
    }),
    posts: t.relatedConnection('posts', {
      cursor: 'id',
      description: 'Needs and offers that stand, the newest first.',
      query: { where: { closedAt: null }, orderBy: [{ postedAt: 'desc' }, { id: 'asc' }] },
    }),
    comments: t.relatedConnection('comments', {
      cursor: 'id',
      description: 'What was said, the newest first.',
      query: { orderBy: [{ saidAt: 'desc' }, { id: 'asc' }] },
    }),
    initiatives: t.prismaField({
      type: ['Initiative'],
      description: 'Initiatives that answer it and that you may know of, the newest first; at most 50.',
      resolve: (query, { id }, _args, context) =>
        transactionOf(context).initiative.findMany({
          ...query,
          where: { challenges: { some: { challengeId: id } } },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 50,
        }),
    }),
    partnerCount: t.int({
      description: 'How many organisations have joined.',
      select: { summary: { select: { partners: true } } },
      resolve: ({ summary }) => summary?.partners ?? 0,
    }),
    askCount: t.int({
      description: 'How many asks stand.',
      select: { summary: { select: { asks: true } } },
      resolve: ({ summary }) => summary?.asks ?? 0,
    }),
    emptyChairCount: t.int({
      description: 'How many asks nobody has filled yet.',
      select: { summary: { select: { emptyChairs: true } } },
      resolve: ({ summary }) => summary?.emptyChairs ?? 0,
    }),
    viewerCan: t.field({
      type: ChallengePermissions,
      description: 'What you may do with it.',
      select: STATE_COLUMNS,
      resolve: async (row, _args, context) => ({
        challengeId: row.id,
        state: stateOf(row),
        standing: await standingOf(transactionOf(context), row.id, context.actor?.organisationId ?? null),
      }),
    }),
    viewerParticipation: t.prismaField({
      type: 'Participation',
      nullable: true,
      description: 'The part your organisation has in it; null where it never offered.',
      resolve: (query, { id: challengeId }, _args, context) => {
        const organisationId = context.actor?.organisationId;
        if (!organisationId) return null;
        const where = { challengeId_organisationId: { challengeId, organisationId } };
        return transactionOf(context).participation.findUnique({ ...query, where });
      },
    }),
    viewerFollows: t.boolean({
      description: 'Whether you follow it.',
      resolve: async ({ id: challengeId }, _args, context) => {
        const personId = context.actor?.personId;
        if (!personId) return false;
        const where = { personId_challengeId: { personId, challengeId } };
        const follow = await transactionOf(context).follow.findUnique({ where, select: { id: true } });
        return follow !== null;
      },
    }),
    unreadMentions: t.int({
      description: 'How many comments name you that you have not read.',
      resolve: ({ id: challengeId }, _args, context) => {
        const personId = context.actor?.personId;
        if (!personId) return 0;
        const where = { challengeId, personId, seenAt: null, comment: { withdrawnAt: null } };
        return transactionOf(context).mention.count({ where });
      },
    }),
    mentionable: t.prismaField({
      type: ['Person'],
      description:
        'People of its organisations whom a comment can name, by name; at most 50. None for a visitor.',
      args: { words: t.arg.string({ required: false, description: 'Part of a name.' }) },
      resolve: (query, { id }, { words }, context) => {
        if (words && whyNotText(words, { most: LIMITS.search })) return [];
        return transactionOf(context).person.findMany({
          ...query,
          where: {
            ...mentionable(id),
            ...(words ? { name: { contains: words, mode: 'insensitive' } } : {}),
          },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: 50,
        });
      },
    }),
  }),
});
