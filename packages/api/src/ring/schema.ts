import { transactionOf } from '@upstream/db/db';
import { confidenceSpread } from '@upstream/domain/ring/confidence';
import { STRENGTHS } from '@upstream/domain/ring/question';
import { pipsOf, type Ring, type RingSegment, summariseRing } from '@upstream/domain/ring/ring';
import type { RingFact } from '@upstream/domain/ring/ring-fact';
import { QUESTION_IN_FULL, QUESTION_WORDS } from '@upstream/domain/words/initiative-words';
import { builder } from '../builder.ts';
import { Initiative } from '../initiatives/schema.ts';
import { encodeNodeId } from '../node-id.ts';
import { confidences, type OwnersConfidence } from './confidences.ts';
import { ringOf } from './ring.ts';
import { type RingWordsVersion, ringWords } from './words.ts';

const StrengthRef = builder.enumType('RingStrength', {
  description: 'How well the record answers a question: no fact holds, one or two, three or four.',
  values: STRENGTHS,
});

const FactRef = builder.objectRef<RingFact>('RingFact').implement({
  description: 'One contour of the ring, computed from the record and never ticked by hand.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable, for programs: `unite-3`.' }),
    available: t.exposeBoolean('available', {
      description: 'Whether it can be on record at all; not while the capability it needs does not exist.',
    }),
    holds: t.exposeBoolean('holds', { description: 'Whether it is true.' }),
    sentence: t.exposeString('sentence', { description: 'Why, in one sentence.' }),
    recordId: t.id({
      nullable: true,
      description: 'The record that was read, where there is one to open.',
      resolve: ({ link }) => link && encodeNodeId(link.type, link.id),
    }),
  }),
});

const WordsRef = builder.objectRef<RingWordsVersion>('RingWords').implement({
  description: 'One version of the owners’ words on a question.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counted from 1.' }),
    words: t.exposeString('words', { description: 'The words, with their line breaks.' }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'When.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who wrote them; null where you may not know them by name.',
      resolve: (query, { personId }, _args, context) =>
        personId ? transactionOf(context).person.findUnique({ ...query, where: { id: personId } }) : null,
    }),
    organisation: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'For which owner.',
      resolve: (query, { organisationId }, _args, context) =>
        organisationId
          ? transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } })
          : null,
    }),
  }),
});

interface Confidence {
  owners: string[];
  said: OwnersConfidence[];
}

const SaidRef = builder.objectRef<OwnersConfidence>('OwnersConfidence').implement({
  description: 'How confident one owner is of an answer.',
  fields: (t) => ({
    level: t.exposeInt('level', { description: 'From 0, no confidence, to 4, full confidence.' }),
    saidAt: t.expose('saidAt', { type: 'DateTime', description: 'When it said so.' }),
    organisation: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'The owner.',
      resolve: (query, { organisationId }, _args, context) =>
        transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } }),
    }),
  }),
});

const ConfidenceRef = builder.objectRef<Confidence>('RingConfidence').implement({
  description: 'How far the owners’ confidence in an answer spreads. There is no mean.',
  fields: (t) => ({
    spread: t.field({
      type: [SaidRef],
      description: 'What each present owner last said, the least first.',
      resolve: ({ said }) => said.toSorted((a, b) => a.level - b.level),
    }),
    mine: t.int({
      nullable: true,
      description: 'What the organisation you act for last said; null while it has not.',
      resolve: ({ said }, _args, { actor }) =>
        said.find(({ organisationId }) => organisationId === actor?.organisationId)?.level ?? null,
    }),
    missing: t.prismaField({
      type: ['Organisation'],
      description: 'The owners that have not said.',
      resolve: (query, { owners, said }, _args, context) => {
        const levels = new Map(said.map(({ organisationId, level }) => [organisationId, level]));
        const told = owners.map((id) => ({ organisationId: id, level: levels.get(id) ?? null }));
        const { unanswered } = confidenceSpread(told);
        return transactionOf(context).organisation.findMany({
          ...query,
          where: { id: { in: unanswered } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        });
      },
    }),
  }),
});

type Answer = RingSegment & { initiativeId: string };

const QuestionRef = builder.objectRef<Answer>('RingQuestion').implement({
  description: 'One of the seven questions as the record answers it.',
  fields: (t) => ({
    number: t.exposeInt('question', { description: 'From 1 to 7.' }),
    title: t.string({
      description: 'The question at its shortest: `Unite the right people`.',
      resolve: ({ question }) => QUESTION_WORDS[question],
    }),
    inFull: t.string({
      description: 'The question as it is asked.',
      resolve: ({ question }) => QUESTION_IN_FULL[question],
    }),
    strength: t.expose('strength', { type: StrengthRef, description: 'How well the record answers it.' }),
    why: t.exposeString('why', { description: 'Why, in a sentence or two.' }),
    facts: t.field({
      type: [FactRef],
      description: 'Its four facts, from the centre of the ring.',
      resolve: ({ facts }) => facts,
    }),
    words: t.field({
      type: WordsRef,
      nullable: true,
      description: 'The owners’ words as they stand; null until somebody writes.',
      resolve: async (answer, _args, context) => (await wordsOn(answer, context)).at(-1) ?? null,
    }),
    wordsVersion: t.int({
      description: 'How many versions of the words there are. Name it when you write.',
      resolve: async (answer, _args, context) => (await wordsOn(answer, context)).length,
    }),
    wordsHistory: t.field({
      type: [WordsRef],
      description: 'Earlier versions of the words, the newest first.',
      resolve: async (answer, _args, context) => (await wordsOn(answer, context)).slice(0, -1).toReversed(),
    }),
    confidence: t.field({
      type: ConfidenceRef,
      description: 'How confident the owners are.',
      resolve: async ({ initiativeId, question }, _args, context) => {
        const { owners, said } = (await confidences(context, initiativeId)) ?? { owners: [], said: [] };
        return { owners, said: said.filter((each) => each.question === question) };
      },
    }),
  }),
});

async function wordsOn({ initiativeId, question }: Answer, context: Parameters<typeof ringWords>[0]) {
  const all = (await ringWords(context, initiativeId)) ?? [];
  return all.filter((version) => version.question === question);
}

const PipsRef = builder.objectRef<ReturnType<typeof pipsOf>>('RingPips').implement({
  description: 'The ring as seven pips for a list.',
  fields: (t) => ({
    strengths: t.expose('strengths', { type: [StrengthRef], description: 'Each question’s, in order.' }),
    sentence: t.exposeString('sentence', { description: 'The same in words, to be read aloud.' }),
  }),
});

const RingRef = builder.objectRef<{ initiativeId: string; ring: Ring }>('Ring').implement({
  description: 'The seven questions, answered from the record. There is no total and no score.',
  fields: (t) => ({
    questions: t.field({
      type: [QuestionRef],
      description: 'All seven, in order.',
      resolve: ({ initiativeId, ring }) => ring.map((segment) => ({ ...segment, initiativeId })),
    }),
    summary: t.string({
      description: 'In a few words: `3 strong, 3 thin, 1 empty`.',
      resolve: ({ ring }) => summariseRing(ring),
    }),
    pips: t.field({ type: PipsRef, description: 'For a list.', resolve: ({ ring }) => pipsOf(ring) }),
  }),
});

builder.prismaObjectField(Initiative, 'ring', (t) =>
  t.field({
    type: RingRef,
    description: 'The seven questions, answered from the record.',
    resolve: async ({ id }, _args, context) => ({ initiativeId: id, ring: await ringOf(context, id) }),
  }),
);
