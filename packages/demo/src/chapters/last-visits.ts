import { visitMyWeek } from '@upstream/api/my-week/visit-my-week';
import type { StoryTime } from '../calendar.ts';
import type { Who } from '../cast.ts';
import { did, type Step } from '../step.ts';

const lastLooked = (when: StoryTime, who: Who) =>
  did(when, who, visitMyWeek, (the) => ({ seenUntil: the.moment(when) }));

/** When the five whom anybody may look as last opened their week: all that happened since is new to them. */
export const lastVisits: Step[] = [
  lastLooked('Mon -1 08:30', 'ruth'),
  lastLooked('Mon -1 07:10', 'callum'),
  lastLooked('Sun -2 20:45', 'maggie'),
  lastLooked('Mon -1 06:40', 'dev'),
  lastLooked('Mon -1 07:45', 'helen'),
];
