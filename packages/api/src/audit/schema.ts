import { transactionOf } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { eventsSaying, eventWords } from '@upstream/domain/audit/event-words';
import { EMPTY_CHAIN, verifyChain, verifyHead } from '@upstream/domain/audit/verify-chain';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { decodeNodeId, encodeNodeId } from '../node-id.ts';
import { chainRow, sha256 } from './chain-rows.ts';

builder.prismaNode('Event', {
  name: 'AuditEvent',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    sequence: t.exposeInt('sequence'),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    did: t.exposeString('did'),
    words: t.string({
      description: 'What was done, in words that follow a name: `joined the challenge`.',
      select: { did: true },
      resolve: ({ did }) => eventWords(did),
    }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who did it; null for a visitor, a job, or somebody you may not know by name.',
      select: { personId: true },
      resolve: (query, { personId }, _args, context) =>
        personId ? transactionOf(context).person.findUnique({ ...query, where: { id: personId } }) : null,
    }),
    organisation: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'For which organisation; null on the platform’s own chain.',
      select: { organisationId: true },
      resolve: (query, { organisationId }, _args, context) =>
        organisationId
          ? transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } })
          : null,
    }),
    recordType: t.exposeString('recordType', { description: 'The type of the record it was done to.' }),
    recordId: t.id({
      description: 'The id of the record it was done to; `node` finds it where it is yours to see.',
      select: { recordType: true, recordId: true },
      resolve: ({ recordType, recordId }) => encodeNodeId(recordType, recordId),
    }),
    body: t.exposeString('body'),
    previousHash: t.exposeString('previousHash', {
      description: 'The hash of the event before it; 64 zeros for the first.',
    }),
    hash: t.exposeString('hash'),
  }),
});

interface Chain {
  chain: string;
  sequence: number;
  hash: string;
}

const ChainCheck = builder
  .objectRef<{ sound: boolean; sequence: number | null; sentence: string }>('ChainCheck')
  .implement({
    description: 'Whether a chain holds from its first event to its head, computed now.',
    fields: (t) => ({
      sound: t.exposeBoolean('sound', { description: 'Whether every event is as it was sealed.' }),
      sequence: t.exposeInt('sequence', { nullable: true, description: 'The first broken event, if any.' }),
      sentence: t.exposeString('sentence', { description: 'What was found, in words.' }),
    }),
  });

const AuditChain = builder.objectRef<Chain>('AuditChain').implement({
  description: 'The record of one organisation: everything done for it, each event sealing the one before.',
  fields: (t) => ({
    length: t.exposeInt('sequence', { description: 'How many events it has.' }),
    head: t.exposeString('hash', { description: 'The hash of its last event, in hex.' }),
    check: t.field({
      type: ChainCheck,
      description: 'Whether the chain holds. Reads all of it.',
      resolve: (chain, _args, context) => check(chain, context),
    }),
    events: t.prismaConnection({
      type: 'Event',
      cursor: 'chain_sequence',
      description: 'Its events, the newest first.',
      args: {
        what: t.arg.string({
          required: false,
          description: 'Words of what was done, as `words` or `did` says it.',
        }),
        recordId: t.arg.id({
          required: false,
          description:
            'Only what was done to this record, or under this partnership, challenge or initiative.',
        }),
      },
      resolve: (query, { chain }, { what, recordId }, context) =>
        transactionOf(context).event.findMany({
          ...query,
          where: { chain, AND: [...saying(what), ...about(recordId)] },
          orderBy: { sequence: 'desc' },
        }),
    }),
  }),
});

function saying(what: string | null | undefined): Prisma.EventWhereInput[] {
  return what?.trim() ? [{ did: { in: eventsSaying(what) } }] : [];
}

function about(recordId: string | null | undefined): Prisma.EventWhereInput[] {
  if (!recordId) return [];
  const { id } = decodeNodeId(recordId);
  return [{ OR: [{ recordId: id }, { partnershipId: id }, { challengeId: id }, { initiativeId: id }] }];
}

async function check(stored: Chain, context: Context) {
  const rows = await transactionOf(context).event.findMany({
    where: { chain: stored.chain },
    orderBy: { sequence: 'asc' },
  });
  const read = verifyChain(rows.map(chainRow), sha256, EMPTY_CHAIN);
  const found = read.sound ? verifyHead(read.head, stored) : read;
  return found.sound
    ? { sound: true, sequence: null, sentence: `All ${found.head.sequence} events are as they were sealed.` }
    : { sound: false, sequence: found.sequence, sentence: found.sentence };
}

builder.queryField('auditChain', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AuditChain,
    nullable: true,
    description: 'The chain of the organisation you act for; null before its first event.',
    resolve: (_root, _args, context) =>
      context.actor.organisationId
        ? transactionOf(context).chainHead.findUnique({ where: { chain: context.actor.organisationId } })
        : null,
  }),
);
