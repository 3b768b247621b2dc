import { addEvidence } from '@upstream/api/challenges/add-evidence';
import { commentOnChallenge } from '@upstream/api/challenges/comment-on-challenge';
import { postToChallenge } from '@upstream/api/challenges/post-to-challenge';
import { shareChallenge } from '@upstream/api/challenges/share-challenge';
import { did, type Step } from '../step.ts';
import { comes, filled } from './offers.ts';
import { WESSEX_VALE } from './places.ts';

/** The title of the challenge about people who can mend cold homes. */
export const SKILLS = 'Retrofit skills';

/** How cold homes met the people who might learn to mend them. */
export const retrofitSkills: Step[] = [
  did('Mon -40 10:10', 'bethan', shareChallenge, (the) => ({
    title: SKILLS,
    statement: 'There are 11,000 cold homes here and forty people who know how to mend them.',
    theme: 'SKILLS_AND_WORK',
    whoItHurts:
      'Families who wait two winters for work that is already paid for. Young people who leave the vale to find a trade.',
    joiningMeans: 'Come to one meeting a term, and bring what you offered. There is no cost and no contract.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE)],
    closesOn: the.day('Fri 11'),
    asks: [
      { what: 'Two tutors', help: 'SKILLS', amount: 'One day a week each.' },
      {
        what: 'A workshop with room for a test wall',
        help: 'SPACE',
        amount: 'Sixty square metres, with a roller door.',
      },
      { what: 'Homes to learn on', help: 'SPACE', amount: 'Six empty homes, four weeks each.' },
      { what: 'A place on the timetable', help: 'SPACE', amount: 'Two evenings a week.' },
    ],
  })),
  comes(
    { when: 'Mon -40 10:32', who: 'bethan', to: SKILLS, offers: ['SPACE', 'MONEY'] },
    'Six empty homes to learn on, one after another.',
  ),
  comes(
    { when: 'Wed -40 15:15', who: 'callum', to: SKILLS, offers: ['TIME'] },
    'Two of our trades team can come along one day a month.',
  ),
  comes(
    { when: 'Thu -39 13:12', who: 'tom', to: SKILLS, offers: ['SPACE', 'SKILLS'] },
    'Two evenings a week in the building school at Tarrow Bridge.',
  ),
  comes(
    { when: 'Mon -38 06:55', who: 'dev', to: SKILLS, offers: ['SKILLS'] },
    'A day a month with one of our four vans, for two learners.',
  ),
  comes(
    { when: 'Thu -10 20:14', who: 'maggie', to: SKILLS, offers: ['SKILLS', 'SPACE'] },
    'A bench, tools and patience on Thursday evenings.',
  ),
  filled('Tue -39 09:20', 'bethan', SKILLS, 'AV', 'Homes to learn on'),
  filled('Fri -39 09:00', 'bethan', SKILLS, 'WC', 'A place on the timetable'),
  did('Tue -36 11:00', 'bethan', addEvidence, (the) => ({
    challengeId: the.challenge(SKILLS),
    kind: 'FIGURE',
    words: 'Homes in the vale that lose heat faster than they can afford',
    figure: '11,000 homes',
    source: 'Energy certificates of homes in Wessex Vale, bands E to G, counted by the council',
    asAt: the.day('Mon -41'),
  })),
  did('Thu -9 20:40', 'maggie', postToChallenge, (the) => ({
    challengeId: the.challenge(SKILLS),
    kind: 'OFFER',
    help: 'SPACE',
    words: 'Our back room in Mossbury is free on Mondays. A test wall of two metres would fit.',
  })),
  did('Thu -1 14:25', 'tom', commentOnChallenge, (the) => ({
    challengeId: the.challenge(SKILLS),
    words:
      'We still have no workshop. Maggie, would two metres of wall in your back room really be in nobody’s way for three months?',
    mentionIds: [the.person('maggie')],
  })),
];
