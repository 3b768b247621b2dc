import { INITIATIVE_STATES, type InitiativeState } from '@upstream/domain/initiatives/initiative-status';
import type { InitiativeFilter } from '../../app/schema-types.generated.ts';
import { narrowed } from '../../forms/use-narrowing.ts';

/** The three views of one set of initiatives. */
export const VIEWS = ['table', 'board', 'timeline'] as const;

/** One view of the set. */
export type View = (typeof VIEWS)[number];

/** What the address of the list says: it can be sent in a mail and shows the same. */
export interface ListAddress {
  words: string;
  partnership: string;
  owner: string;
  place: string;
  state: InitiativeState | '';
  overdue: boolean;
  mine: boolean;
  view: View;
}

/** Reads the state of the list from its address; what is no state of it is left aside. */
export function readAddress(search: URLSearchParams): ListAddress {
  const read = (name: string) => search.get(name) ?? '';
  return {
    words: read('words'),
    partnership: read('partnership'),
    owner: read('owner'),
    place: read('place'),
    state: INITIATIVE_STATES.find((state) => state === read('state')) ?? '',
    overdue: search.has('overdue'),
    mine: search.has('mine'),
    view: VIEWS.find((view) => view === read('view')) ?? 'table',
  };
}

/** The address with one thing changed; what is empty, and the usual view, are left out. */
export function writeAddress(search: URLSearchParams, change: Partial<ListAddress>): URLSearchParams {
  return narrowed(search, change, VIEWS[0]);
}

/** What the API is asked for an address. */
export function questionOf(at: ListAddress): { filter: InitiativeFilter; first: number } {
  return {
    filter: {
      ...(at.words.trim() && { search: at.words.slice(0, 200) }),
      ...(at.partnership && { partnershipId: at.partnership }),
      ...(at.owner && { ownerId: at.owner }),
      ...(at.place && { placeId: at.place }),
      ...(at.state && { states: [at.state] }),
      ...(at.overdue && { overdue: true }),
      ...(at.mine && { mine: true }),
    },
    first: at.view === 'table' ? 25 : 100,
  };
}
