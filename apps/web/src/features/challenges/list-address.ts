import { HELP_KINDS, type HelpKind } from '@upstream/domain/challenges/help-kind';
import { THEMES, type Theme } from '@upstream/domain/challenges/theme';
import type { ChallengeFilter, ChallengeOrder } from '../../app/schema-types.generated.ts';
import { narrowed } from '../../forms/use-narrowing.ts';

/** The three views of one set of challenges. */
export const VIEWS = ['list', 'board', 'map'] as const;

/** One view of the set. */
export type View = (typeof VIEWS)[number];

/** The orders a reader can choose; without one, the best match or the most help missing comes first. */
export const ORDERS: readonly { value: ChallengeOrder; word: string }[] = [
  { value: 'MOST_HELP_MISSING', word: 'Most help missing' },
  { value: 'CLOSING_SOON', word: 'Closing soon' },
  { value: 'NEWEST', word: 'Newest' },
];

/** What the address of the list says: it can be sent in a mail and shows the same. */
export interface ListAddress {
  words: string;
  place: string;
  theme: Theme | '';
  help: HelpKind[];
  open: boolean;
  mine: boolean;
  order: ChallengeOrder | '';
  view: View;
}

/** Reads the state of the list from its address; what is no state of it is left aside. */
export function readAddress(search: URLSearchParams): ListAddress {
  const read = (name: string) => search.get(name) ?? '';
  const asked = read('help').split(',');
  return {
    words: read('words'),
    place: read('place'),
    theme: THEMES.find((theme) => theme === read('theme')) ?? '',
    help: HELP_KINDS.filter((kind) => asked.includes(kind)),
    open: search.has('open'),
    mine: search.has('mine'),
    order: ORDERS.find(({ value }) => value === read('order'))?.value ?? '',
    view: VIEWS.find((view) => view === read('view')) ?? 'list',
  };
}

/** The address with one thing changed; what is empty, and the usual view, are left out. */
export function writeAddress(search: URLSearchParams, change: Partial<ListAddress>): URLSearchParams {
  return narrowed(search, change, VIEWS[0]);
}

/** What the API is asked for an address. */
export function questionOf(at: ListAddress): {
  filter: ChallengeFilter;
  order: ChallengeOrder | null;
  first: number;
} {
  return {
    filter: {
      ...(at.words.trim() && { words: at.words.slice(0, 200) }),
      ...(at.place && { placeId: at.place }),
      ...(at.theme && { themes: [at.theme] }),
      ...(at.help.length > 0 && { helpMissing: at.help }),
      ...(at.open && { openNow: true }),
      ...(at.mine && { mine: true }),
    },
    order: at.order || null,
    first: at.view === 'list' ? 25 : 100,
  };
}
