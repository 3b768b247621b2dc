import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { OrganisationKindRef } from '../organisations/schema.ts';
import {
  EvidenceKindRef,
  HelpKindRef,
  ParticipationStatusRef,
  PostKindRef,
  StewardStatusRef,
} from './words.schema.ts';

builder.prismaNode('ChallengeEvidence', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: EvidenceKindRef, description: 'Words, a link or a figure.' }),
    words: t.exposeString('words'),
    url: t.exposeString('url', { nullable: true }),
    figure: t.exposeString('figure', { nullable: true }),
    source: t.exposeString('source', { nullable: true }),
    asAt: t.expose('asAt', { type: 'Date', nullable: true }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When it was entered.' }),
    addedFor: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'The organisation that entered it.',
      select: { addedForId: true },
      resolve: (query, { addedForId }, _args, context) =>
        transactionOf(context).organisation.findUnique({ ...query, where: { id: addedForId } }),
    }),
  }),
});

builder.prismaNode('Ask', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    what: t.exposeString('what'),
    help: t.expose('help', { type: HelpKindRef, description: 'The kind of help.' }),
    amount: t.exposeString('amount', { nullable: true }),
    organisationKind: t.expose('organisationKind', { type: OrganisationKindRef, nullable: true }),
    neededUntil: t.expose('neededUntil', {
      type: 'Date',
      nullable: true,
      description: 'The last day it is needed; null where it has none.',
    }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true }),
    version: t.exposeInt('version', { description: 'Name it when you change the ask.' }),
    challenge: t.relation('challenge', { description: 'Of which challenge.' }),
    filled: t.boolean({
      description: 'Whether a steward has matched an offer to it. Unfilled, it is an empty chair.',
      select: { links: { select: { participationId: true } } },
      resolve: ({ links }) => links.length > 0,
    }),
    filledBy: t.field({
      type: [Participation],
      description: 'The offers that fill it.',
      select: (_args, _context, nested) => ({ links: { select: { participation: nested() } } }),
      resolve: ({ links }) => links.map(({ participation }) => participation),
    }),
  }),
});

/** An organisation in a challenge, with what it offers. */
export const Participation = builder.prismaNode('Participation', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'Who.' }),
    status: t.expose('status', { type: ParticipationStatusRef, description: 'How the offer stands.' }),
    offers: t.expose('offers', { type: [HelpKindRef] }),
    sentence: t.exposeString('sentence'),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When it offered, most lately.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    leftAt: t.expose('leftAt', { type: 'DateTime', nullable: true, description: 'When it left.' }),
    version: t.exposeInt('version', { description: 'Counts up with every change.' }),
    challenge: t.relation('challenge', { description: 'In which challenge.' }),
  }),
});

builder.prismaNode('Steward', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'Who.' }),
    status: t.expose('status', { type: StewardStatusRef, description: 'Invited, or looking after it.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    challenge: t.relation('challenge', { description: 'Of which challenge.' }),
  }),
});

builder.prismaNode('Post', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: PostKindRef, description: 'A need or an offer.' }),
    help: t.expose('help', { type: HelpKindRef, description: 'The kind of help.' }),
    words: t.exposeString('words', { description: 'What is needed or offered, in one sentence.' }),
    postedAt: t.expose('postedAt', { type: 'DateTime', description: 'When it was pinned.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    organisation: t.relation('organisation', { description: 'Who pinned it.' }),
    challenge: t.relation('challenge', { description: 'To which challenge.' }),
  }),
});

builder.prismaNode('Comment', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    words: t.exposeString('words', { description: 'What was said; empty once its author took it back.' }),
    saidAt: t.expose('saidAt', { type: 'DateTime', description: 'When.' }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true }),
    organisation: t.relation('organisation', { description: 'For which organisation.' }),
    challenge: t.relation('challenge', { description: 'Under which challenge.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who said it; null where you may not know them by name.',
      select: { personId: true },
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).person.findUnique({ ...query, where: { id: personId } }),
    }),
    mentions: t.prismaField({
      type: ['Person'],
      description: 'The people it names whom you may know.',
      resolve: (query, { id }, _args, context) =>
        transactionOf(context).person.findMany({
          ...query,
          where: { mentions: { some: { commentId: id } } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
    }),
    byViewer: t.boolean({
      description: 'Whether you said it, and so can take it back.',
      select: { personId: true },
      resolve: ({ personId }, _args, { actor }) => personId === actor?.personId,
    }),
  }),
});
