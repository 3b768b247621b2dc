import { proposeInitiative } from '@upstream/api/initiatives/propose-initiative';
import { did, type Step } from '../step.ts';
import { AFFORDABLE } from './affordable-places.ts';
import { WESSEX_VALE } from './places.ts';
import { sets } from './work.ts';

/** The title of the youngest initiative: its second owner has still to answer. */
export const FLATS = 'Flats over shops';

/** How the council asked Tarrow Bridge Housing to own the empty flats with it. */
export const flatsOverShops: Step[] = [
  did('Thu -2 10:15', 'ruth', proposeInitiative, (the) => ({
    title: FLATS,
    summary:
      'Nineteen empty flats over shops in Mossbury, made whole one after another, and let to people who work within two miles.',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    challengeIds: [the.challenge(AFFORDABLE)],
    placeIds: [the.place(WESSEX_VALE)],
    coOwnerIds: [the.organisation('TB')],
    accountablePersonId: the.person('ruth'),
    startsOn: the.day('Mon 4'),
  })),
  sets('Thu -2 10:40', 'ruth', FLATS, {
    title: 'Every owner of a shop in Mossbury has been asked',
    by: 'Fri 6',
    answers: 'helen',
  }),
];
