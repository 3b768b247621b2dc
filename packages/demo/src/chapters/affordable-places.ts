import { addEvidence } from '@upstream/api/challenges/add-evidence';
import { commentOnChallenge } from '@upstream/api/challenges/comment-on-challenge';
import { shareChallenge } from '@upstream/api/challenges/share-challenge';
import { did, type Step } from '../step.ts';
import { approved, comes, filled } from './offers.ts';
import { WESSEX_VALE } from './places.ts';

/** The title of the challenge about homes that people who work here can pay for. */
export const AFFORDABLE = 'Affordable places';

/** How the vale began to ask who can still live in it. Its steward answers each offer. */
export const affordablePlaces: Step[] = [
  did('Tue -18 09:05', 'ruth', shareChallenge, (the) => ({
    title: AFFORDABLE,
    statement: 'People who grew up here, and work here, cannot find a place to live that they can pay for.',
    theme: 'HOUSING',
    whoItHurts:
      'Carers, cooks and classroom assistants who drive forty minutes to work in the street they grew up in.',
    joiningMeans:
      'One evening every two months. We answer each offer, because land is sometimes spoken of before it is public.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    approvesJoining: true,
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE)],
    asks: [
      { what: 'Land', help: 'SPACE', amount: 'Half an acre or less.' },
      { what: 'Two parish voices', help: 'LIVED_EXPERIENCE', amount: 'From the levels.' },
      { what: 'An employer', help: 'REACH', amount: 'With 50 staff or more.' },
      { what: 'A list of public land', help: 'DATA', amount: 'Every piece under an acre.' },
      { what: 'Somebody who builds and lets', help: 'SKILLS', amount: 'Twelve homes a year.' },
      { what: 'Renters who know the rents', help: 'LIVED_EXPERIENCE', amount: 'Six, from three streets.' },
    ],
  })),
  comes(
    { when: 'Tue -18 09:40', who: 'helen', to: AFFORDABLE, offers: ['DATA', 'SPACE'] },
    'A list of every piece of council land under an acre.',
  ),
  approved('Tue -18 09:44', 'ruth', AFFORDABLE, 'WV'),
  filled('Tue -18 09:46', 'ruth', AFFORDABLE, 'WV', 'A list of public land'),
  comes(
    { when: 'Wed -17 10:10', who: 'callum', to: AFFORDABLE, offers: ['SKILLS', 'MONEY'] },
    'We can build and let up to twelve homes a year.',
  ),
  approved('Wed -17 16:30', 'ruth', AFFORDABLE, 'TB'),
  filled('Wed -17 16:32', 'ruth', AFFORDABLE, 'TB', 'Somebody who builds and lets'),
  comes(
    { when: 'Fri -16 19:12', who: 'joy', to: AFFORDABLE, offers: ['LIVED_EXPERIENCE'] },
    'Renters who will say which rent is a rent they can pay.',
  ),
  approved('Mon -15 08:50', 'ruth', AFFORDABLE, 'TU'),
  filled('Mon -15 08:53', 'ruth', AFFORDABLE, 'TU', 'Renters who know the rents'),
  did('Thu -14 10:00', 'helen', addEvidence, (the) => ({
    challengeId: the.challenge(AFFORDABLE),
    kind: 'FIGURE',
    words: 'A year’s pay that the cheapest quarter of homes costs',
    figure: '9.2 years of pay',
    source: 'Wessex Vale Council, housing needs assessment',
    asAt: the.day('Mon -26'),
  })),
  did('Tue -6 18:30', 'joy', commentOnChallenge, (the) => ({
    challengeId: the.challenge(AFFORDABLE),
    words: 'There are lights off over every second shop in Mossbury. Are those homes?',
  })),
  comes(
    { when: 'Thu -1 20:20', who: 'sam', to: AFFORDABLE, offers: ['REACH', 'LIVED_EXPERIENCE'] },
    'Nine families at our table pay over half of what they earn in rent; four would speak.',
  ),
];
