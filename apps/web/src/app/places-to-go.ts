import type { IconName } from '../ui/icon.tsx';

/** A screen of the product which has a place in the navigation. */
export interface PlaceToGo {
  to: string;
  word: string;
  /** The word where there is little room, when the whole one is long. */
  short?: string;
  icon: IconName;
}

/** The screens of daily work; the first four are also under the thumb. */
export const dailyPlaces: readonly PlaceToGo[] = [
  { to: '/my-week', word: 'My week', icon: 'week' },
  { to: '/challenges', word: 'Challenges', icon: 'challenge' },
  { to: '/initiatives', word: 'Initiatives', icon: 'initiative' },
  { to: '/partnerships', word: 'Partnerships', short: 'Partners', icon: 'partnership' },
  { to: '/organisations', word: 'Organisations', icon: 'organisation' },
];

/** The screens for whoever looks after the record and its doors. */
export const keepingPlaces: readonly PlaceToGo[] = [
  { to: '/people', word: 'People and access', icon: 'people' },
  { to: '/audit', word: 'Audit', icon: 'document' },
  { to: '/explore', word: 'API explorer', icon: 'code' },
];
