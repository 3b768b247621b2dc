import { transactionOf } from '@upstream/db/db';
import { LIMITS } from '@upstream/domain/limits';
import { cleanText, whyNotText } from '@upstream/domain/text/text';
import { THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { RECORD_WORDS } from '@upstream/domain/words/record-words';
import { builder } from '../builder.ts';
import { encodeNodeId } from '../node-id.ts';
import { type FoundRecord, findRecords } from './find-records.ts';

const MOST = 20;

const SearchResult = builder.objectRef<FoundRecord>('SearchResult').implement({
  description: 'A record whose name answers the words.',
  fields: (t) => ({
    id: t.id({ description: 'Its node id.', resolve: ({ type, id }) => encodeNodeId(type, id) }),
    type: t.exposeString('type', { description: 'Its type in this schema: `Challenge`.' }),
    title: t.exposeString('title', { description: 'Its name or title.' }),
    what: t.string({ description: 'What it is, in words: `Challenge, housing`.', resolve: whatItIs }),
  }),
});

/** What a found record is, in the words of its kind. */
function whatItIs({ type, kind }: FoundRecord): string {
  if (!kind) return RECORD_WORDS[type].one;
  return KIND_WORDS[type]?.[kind] ?? kind;
}

const KIND_WORDS: Partial<Record<FoundRecord['type'], Readonly<Record<string, string>>>> = {
  Organisation: ORGANISATION_KIND_WORDS,
  Challenge: THEME_WORDS,
  Initiative: INITIATIVE_STATE_WORDS,
};

builder.queryField('search', (t) =>
  t.field({
    type: [SearchResult],
    description:
      'Organisations, partnerships, challenges, initiatives and places by name, typing mistakes forgiven, among those you may read; the likest first, at most 20. Words that cannot be a name find nothing.',
    args: { words: t.arg.string({ description: 'What somebody typed, at most 200 characters.' }) },
    resolve: (_root, { words }, context) =>
      whyNotText(words, { most: LIMITS.search })
        ? []
        : findRecords(transactionOf(context), cleanText(words), MOST),
  }),
);
