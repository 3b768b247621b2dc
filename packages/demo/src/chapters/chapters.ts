import type { Step } from '../step.ts';
import { affordablePlaces } from './affordable-places.ts';
import { arrivals } from './arrivals.ts';
import { dampHomes } from './damp-homes.ts';
import { flatsOverShops } from './flats-over-shops.ts';
import { lastVisits } from './last-visits.ts';
import { oneVisit } from './one-visit.ts';
import { oneVisitRing } from './one-visit-ring.ts';
import { otherChallenges } from './other-challenges.ts';
import { partnership } from './partnership.ts';
import { places } from './places.ts';
import { retrofitSkills } from './retrofit-skills.ts';
import { retrofitTutors } from './retrofit-tutors.ts';
import { verifiedOrganisations } from './verified.ts';

/** The whole story. Chapters overlap in time: they are told together, in the order of their moments. */
export const CHAPTERS: readonly (readonly Step[])[] = [
  arrivals,
  places,
  verifiedOrganisations,
  partnership,
  dampHomes,
  retrofitSkills,
  affordablePlaces,
  otherChallenges,
  oneVisit,
  oneVisitRing,
  retrofitTutors,
  flatsOverShops,
  lastVisits,
];
