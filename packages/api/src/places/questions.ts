import { type Tx, transactionOf } from '@upstream/db/db';
import { PAGE } from '@upstream/domain/limits';
import { placeNameKey } from '@upstream/domain/places/place';
import { searchWords } from '@upstream/domain/text/search-words';
import { builder } from '../builder.ts';
import { uuidOf } from '../node-id.ts';

/** The most places a page of suggestions shows. */
const MOST_SUGGESTED = 12;

builder.queryField('place', (t) =>
  t.prismaField({
    type: 'Place',
    nullable: true,
    description: 'One place; null when there is none with this id.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => {
      const placeId = uuidOf('Place', id);
      return placeId ? transactionOf(context).place.findUnique({ ...query, where: { id: placeId } }) : null;
    },
  }),
);

builder.queryField('places', (t) =>
  t.prismaConnection({
    type: 'Place',
    cursor: 'id',
    description: 'Places on record, ended ones among them, by name.',
    args: {
      search: t.arg.string({
        required: false,
        description: 'Any name of the place, roughly spelt, or its register or GSS code.',
      }),
    },
    resolve: async (query, _root, { search }, context) => {
      const tx = transactionOf(context);
      const words = searchWords(search);
      return tx.place.findMany({
        ...query,
        where: words ? { id: { in: await placesLike(tx, words, PAGE.most) } } : {},
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      });
    },
  }),
);

builder.queryField('placesNamed', (t) =>
  t.prismaField({
    type: ['Place'],
    description:
      'Suggestions for what somebody types: at most 12 places, the likest first. An ended place leads to its successors.',
    args: { words: t.arg.string({ description: 'The beginning or the whole of any name, or a code.' }) },
    resolve: async (query, _root, { words }, context) => {
      const tx = transactionOf(context);
      const typed = searchWords(words);
      if (!typed) return [];
      const ids = await placesLike(tx, typed, MOST_SUGGESTED);
      const found = await tx.place.findMany({ ...query, where: { id: { in: ids } } });
      return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    },
  }),
);

async function placesLike(tx: Tx, words: string, most: number): Promise<string[]> {
  const alike = await tx.$queryRaw<{ id: string }[]>`
    select id from app.places_like(${placeNameKey(words)}, ${words.toUpperCase()}, ${most}::integer)`;
  return alike.map(({ id }) => id);
}
