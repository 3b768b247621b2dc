import type { IconName } from '../ui/icon.tsx';
import type { Viewer } from './use-viewer.ts';

/** A screen of the product which has a place in the navigation. */
export interface PlaceToGo {
  to: string;
  word: string;
  /** The word where there is little room, when the whole one is long. */
  short?: string;
  icon: IconName;
  /** Whether it tells how many things wait there. */
  waits?: boolean;
}

/** The screens of daily work, and those for whoever looks after the record and its doors. */
export interface PlacesToGo {
  daily: readonly PlaceToGo[];
  keeping: readonly PlaceToGo[];
}

const myWeek: PlaceToGo = { to: '/my-week', word: 'My week', icon: 'week', waits: true };
const challenges: PlaceToGo = { to: '/challenges', word: 'Challenges', icon: 'challenge' };
const initiatives: PlaceToGo = { to: '/initiatives', word: 'Initiatives', icon: 'initiative' };
const partnerships: PlaceToGo = {
  to: '/partnerships',
  word: 'Partnerships',
  short: 'Partners',
  icon: 'partnership',
};
const organisations: PlaceToGo = { to: '/organisations', word: 'Organisations', icon: 'organisation' };
const people: PlaceToGo = { to: '/people', word: 'People and access', icon: 'people' };
const audit: PlaceToGo = { to: '/audit', word: 'Audit', icon: 'document' };
const explorer: PlaceToGo = { to: '/explore', word: 'API explorer', short: 'API', icon: 'code' };
const outbox: PlaceToGo = { to: '/outbox', word: 'Outbox', icon: 'comment' };

/** The screens that a person, or a visitor, can open; the first four of daily work are also under the thumb. */
export function placesFor(viewer: Viewer | null): PlacesToGo {
  if (!viewer) return { daily: [challenges, partnerships, organisations], keeping: [explorer] };
  return {
    daily: [myWeek, challenges, initiatives, partnerships, organisations],
    keeping: [people, audit, explorer, ...(viewer.operator ? [outbox] : [])],
  };
}
