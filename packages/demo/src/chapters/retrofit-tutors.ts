import { proposeInitiative } from '@upstream/api/initiatives/propose-initiative';
import { did, type Step } from '../step.ts';
import { WESSEX_VALE } from './places.ts';
import { SKILLS } from './retrofit-skills.ts';
import { accepts, asked } from './stakes.ts';
import { finishes, gives, reaches, sets, tells, trusts, writes } from './work.ts';

/** The title of the initiative that is off track. */
export const TUTORS = 'Retrofit tutors';

const SYLLABUS = 'A course of eight evenings is written';
const FOUND = 'Two tutors are found';
const WALL = 'A test wall stands';
const FIRST_TWELVE = 'The first twelve learners begin';

/** How a college and a landlord set out to teach, and what is missing. */
export const retrofitTutors: Step[] = [
  did('Tue -28 13:30', 'tom', proposeInitiative, (the) => ({
    title: TUTORS,
    summary:
      'Two people from the trade teach one day a week each, on real homes, so that twelve others can mend what is cold.',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    challengeIds: [the.challenge(SKILLS)],
    placeIds: [the.place(WESSEX_VALE)],
    coOwnerIds: [the.organisation('AV')],
    accountablePersonId: the.person('tom'),
    startsOn: the.day('Mon -26'),
    endsOn: the.day('Fri 26'),
  })),
  accepts('Wed -28 09:12', 'bethan', TUTORS),
  asked('Wed -27 10:00', 'tom', TUTORS, 'CR', 'CONTRIBUTOR'),
  accepts('Thu -27 06:50', 'dev', TUTORS),
  sets('Mon -26 10:00', 'tom', TUTORS, { title: SYLLABUS, by: 'Fri -20', answers: 'tom', binding: true }),
  sets('Mon -26 10:03', 'tom', TUTORS, { title: FOUND, by: 'Fri -6', answers: 'tom', binding: true }),
  sets('Mon -26 10:05', 'bethan', TUTORS, { title: WALL, by: 'Fri -2', answers: 'bethan' }),
  sets('Mon -26 10:08', 'tom', TUTORS, {
    title: FIRST_TWELVE,
    by: 'Mon 4',
    answers: 'tom',
    binding: true,
    after: [FOUND, WALL],
  }),
  writes(
    'Tue -26 11:00',
    'tom',
    TUTORS,
    1,
    'A college that can teach and a landlord with homes to learn on. Those who would learn are not at the table yet.',
  ),
  tells('Tue -24 14:10', 'tom', TUTORS, 'ON_TRACK', 'Three people from the trade have asked what it pays.'),
  trusts('Tue -23 09:00', 'tom', TUTORS, 1, 2),
  trusts('Tue -23 09:01', 'tom', TUTORS, 7, 1),
  trusts('Tue -23 11:00', 'bethan', TUTORS, 1, 3),
  trusts('Tue -23 11:01', 'bethan', TUTORS, 7, 1),
  reaches('Thu -20 16:30', 'tom', SYLLABUS),
  gives('Mon -10 10:00', 'tom', {
    under: FOUND,
    to: 'dev',
    title: 'Say which two evenings a tradesman can keep',
    by: 'Fri -8',
  }),
  finishes('Thu -8 18:00', 'dev', 'Say which two evenings a tradesman can keep'),
  tells(
    'Wed -7 09:20',
    'bethan',
    TUTORS,
    'NEEDS_HELP',
    'The homes are ready and nobody is there to teach in them. A day’s fee is less than a day’s work.',
  ),
  asked('Tue -1 10:00', 'tom', TUTORS, 'MR', 'CONTRIBUTOR'),
  gives('Tue -1 10:20', 'bethan', {
    under: WALL,
    to: 'dev',
    title: 'Draw the test wall, with a price',
    by: 'Thu 4',
  }),
  tells(
    'Wed -1 15:30',
    'tom',
    TUTORS,
    'OFF_TRACK',
    'Both tutors who had said yes have taken work in Bristol. No workshop either. We cannot begin in four weeks; we say so now rather than then.',
  ),
];
