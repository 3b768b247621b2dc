import { resolveOffsetConnection } from '@pothos/plugin-relay';
import { transactionOf } from '@upstream/db/db';
import { CHALLENGE_STATUSES } from '@upstream/domain/challenges/challenge-status';
import { LIMITS, PAGE } from '@upstream/domain/limits';
import { cleanText, whyNotText } from '@upstream/domain/text/text';
import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { uuidOf } from '../node-id.ts';
import { PlaceRef } from '../places/schema.ts';
import { CHALLENGE_ORDERS, listChallenges, type Wanted } from './list-challenges.ts';
import { Challenge } from './schema.ts';
import { ChallengeStatusRef, HelpKindRef, ThemeRef } from './words.schema.ts';

const ChallengeOrderRef = builder.enumType('ChallengeOrder', {
  description: 'The order of a list of challenges; each ends with a tie-break, so that pages never overlap.',
  values: CHALLENGE_ORDERS,
});

const ChallengeFilter = builder.inputType('ChallengeFilter', {
  description: 'Which challenges to list; what is left out does not narrow.',
  fields: (t) => ({
    words: t.string({ required: false, description: 'Words to find; small slips of typing are forgiven.' }),
    placeId: t.id({ required: false, description: 'In this place, or in one that lies within it.' }),
    themes: t.field({ type: [ThemeRef], required: false, description: 'About one of these.' }),
    helpMissing: t.field({
      type: [HelpKindRef],
      required: false,
      description: 'At least one of these kinds of help is still missing.',
    }),
    statuses: t.field({
      type: [ChallengeStatusRef],
      required: false,
      description: 'In one of these; all but archived ones if left out.',
    }),
    openNow: t.boolean({ required: false, description: 'Only those that can be joined today.' }),
    partnershipId: t.id({ required: false, description: 'Of this partnership.' }),
    mine: t.boolean({
      required: false,
      description: 'Only those your organisation looks after or takes part in.',
    }),
  }),
});

type Given = typeof ChallengeFilter.$inferInput;

builder.queryField('challenge', (t) =>
  t.prismaField({
    type: Challenge,
    nullable: true,
    description: 'One challenge; null where there is none that you may know of.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => {
      const challengeId = uuidOf('Challenge', id);
      if (!challengeId) return null;
      return transactionOf(context).challenge.findUnique({ ...query, where: { id: challengeId } });
    },
  }),
);

builder.queryField('challenges', (t) =>
  t.connection(
    {
      type: Challenge,
      description: 'Challenges you may know of, signed in or not. 25 a page, at most 100.',
      args: {
        filter: t.arg({ type: ChallengeFilter, required: false, description: 'Which ones.' }),
        order: t.arg({
          type: ChallengeOrderRef,
          required: false,
          description: 'Best match first where there are words, else the ones that miss most help.',
        }),
      },
      resolve: async (_root, { filter, order, ...page }, context) => {
        const wanted = wantedFrom(filter ?? {}, context);
        const tx = transactionOf(context);
        const asked = order ?? (wanted.words ? 'BEST_MATCH' : 'MOST_HELP_MISSING');
        let totals = { total: 0, emptyChairs: 0 };
        const connection = await resolveOffsetConnection(
          { args: page, defaultSize: PAGE.usual, maxSize: PAGE.most },
          async ({ offset, limit }) => {
            const { ids, ...whole } = await listChallenges(tx, wanted, asked, {
              offset,
              limit,
              now: context.now,
            });
            totals = whole;
            return ids.map((id) => ({ id })); // completed by one batched statement for what is asked
          },
        );
        return { ...connection, ...totals };
      },
    },
    {
      name: 'ChallengeConnection',
      description: 'A page of challenges, with counts over all of them.',
      fields: (c) => ({
        totalCount: c.int({ description: 'How many there are in all.', resolve: ({ total }) => total }),
        emptyChairCount: c.int({
          description: 'How many of their asks nobody has filled, in all.',
          resolve: ({ emptyChairs }) => emptyChairs,
        }),
      }),
    },
    { name: 'ChallengeEdge', description: 'One challenge of a page, with the cursor to go on from.' },
  ),
);

builder.queryField('challengePlaces', (t) =>
  t.prismaField({
    type: [PlaceRef],
    description:
      'Places that challenges you may know of are about, and what those lie within, by name; at most 500.',
    resolve: async (query, _root, _args, context) => {
      const tx = transactionOf(context);
      const rows = await tx.$queryRaw<{ id: string }[]>`
        select distinct ancestor_id as id from place_within
         where place_id in (select place_id from challenge_place)`;
      return tx.place.findMany({
        ...query,
        where: { id: { in: rows.map(({ id }) => id) } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 500,
      });
    },
  }),
);

function wantedFrom(given: Given, { actor }: Context): Wanted {
  return {
    words: wordsFrom(given.words ?? ''),
    placeId: given.placeId ? (uuidOf('Place', given.placeId) ?? NONE) : null,
    themes: given.themes ?? [],
    helpMissing: given.helpMissing ?? [],
    statuses: given.statuses ?? CHALLENGE_STATUSES.filter((status) => status !== 'ARCHIVED'),
    openNow: given.openNow ?? false,
    partnershipId: given.partnershipId ? (uuidOf('Partnership', given.partnershipId) ?? NONE) : null,
    organisationId: given.mine ? (actor?.organisationId ?? NONE) : null,
  };
}

/** Matches nothing: what an id that is none narrows a list to. */
const NONE = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

function wordsFrom(given: string): string | null {
  const why = given.trim() === '' ? null : whyNotText(given, { least: 0, most: LIMITS.search });
  if (why) throw new GraphQLError(why, { extensions: { code: 'BAD_USER_INPUT', field: 'filter.words' } });
  return cleanText(given) || null;
}
