import { proposeInitiative } from '@upstream/api/initiatives/propose-initiative';
import { visitInitiative } from '@upstream/api/initiatives/visit-initiative';
import { did, type Step } from '../step.ts';
import { DAMP } from './damp-homes.ts';
import { WESSEX_VALE } from './places.ts';
import { accepts, asked } from './stakes.ts';
import { finishes, gives, reaches, sets, tells } from './work.ts';

/** The title of the story's first initiative. */
export const ONE_VISIT = 'One visit, dry homes';

const owned: Step[] = [
  did('Tue -62 10:00', 'ruth', proposeInitiative, (the) => ({
    title: ONE_VISIT,
    summary:
      'One visit to a damp home, by a surveyor and a nurse together, and the repair begun on that day. One form, one promise, one number to ring.',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    challengeIds: [the.challenge(DAMP)],
    placeIds: [the.place(WESSEX_VALE)],
    coOwnerIds: [the.organisation('VL'), the.organisation('AV'), the.organisation('TB')],
    accountablePersonId: the.person('ruth'),
    startsOn: the.day('Mon -60'),
    endsOn: the.day('Fri 44'),
  })),
  accepts('Tue -62 16:12', 'callum', ONE_VISIT),
  accepts('Wed -62 09:30', 'bethan', ONE_VISIT),
  accepts('Thu -62 12:05', 'anil', ONE_VISIT),
  asked('Fri -62 10:00', 'ruth', ONE_VISIT, 'TU', 'COMMUNITY_VOICE'),
  asked('Fri -62 10:02', 'ruth', ONE_VISIT, 'CR', 'CONTRIBUTOR'),
  asked('Fri -62 10:03', 'anil', ONE_VISIT, 'CC', 'CONTRIBUTOR'),
  asked('Fri -62 10:05', 'bethan', ONE_VISIT, 'LF', 'CONTRIBUTOR'),
  accepts('Fri -62 18:50', 'joy', ONE_VISIT),
  accepts('Mon -61 07:00', 'dev', ONE_VISIT),
  accepts('Mon -61 13:31', 'priya', ONE_VISIT),
  accepts('Tue -61 20:20', 'sam', ONE_VISIT),
];

const ONE_FORM = 'One form instead of three';
const FIRST_VISIT = 'The first joint visit';
const BOTH_LANDLORDS = 'A nurse and a surveyor on every visit of both landlords';
const THOUSAND = 'One thousand visits';
const SECOND_SURVEYOR = 'A second surveyor at Tarrow Bridge';
const GP_HOUR = 'The GP’s hour is paid for';
const ASKED_AGAIN = 'Every family asked again a year after its visit';
const WHO_PAYS = 'Who pays next year is agreed';

const planned: Step[] = [
  sets('Mon -60 10:00', 'ruth', ONE_VISIT, {
    title: ONE_FORM,
    by: 'Fri -57',
    answers: 'ruth',
    binding: true,
  }),
  sets('Mon -60 10:04', 'anil', ONE_VISIT, {
    title: FIRST_VISIT,
    by: 'Fri -55',
    answers: 'anil',
    binding: true,
    after: [ONE_FORM],
  }),
  sets('Mon -60 10:09', 'bethan', ONE_VISIT, {
    title: BOTH_LANDLORDS,
    by: 'Fri -44',
    answers: 'bethan',
    after: [FIRST_VISIT],
  }),
  sets('Mon -60 10:12', 'callum', ONE_VISIT, {
    title: THOUSAND,
    by: 'Fri -3',
    answers: 'callum',
    binding: true,
    after: [BOTH_LANDLORDS],
  }),
  gives('Mon -60 11:00', 'ruth', {
    under: ONE_FORM,
    to: 'helen',
    title: 'Strike every question that is asked twice',
    by: 'Fri -58',
  }),
  finishes('Thu -58 15:40', 'helen', 'Strike every question that is asked twice'),
  reaches('Thu -57 16:00', 'ruth', ONE_FORM),
  reaches('Tue -55 17:30', 'anil', FIRST_VISIT),
  reaches('Fri -45 12:00', 'bethan', BOTH_LANDLORDS),
  sets('Mon -20 10:00', 'callum', ONE_VISIT, {
    title: SECOND_SURVEYOR,
    by: 'Fri -1',
    answers: 'callum',
    binding: true,
  }),
  sets('Mon -20 10:06', 'anil', ONE_VISIT, { title: GP_HOUR, by: 'Fri 5', answers: 'ruth' }),
  sets('Mon -20 10:10', 'bethan', ONE_VISIT, {
    title: ASKED_AGAIN,
    by: 'Fri 12',
    answers: 'bethan',
    binding: true,
    after: [THOUSAND],
  }),
  sets('Mon -20 10:15', 'ruth', ONE_VISIT, {
    title: WHO_PAYS,
    by: 'Fri 16',
    answers: 'ruth',
    binding: true,
    after: [ASKED_AGAIN],
  }),
  reaches('Mon -4 09:20', 'callum', THOUSAND),
  gives('Mon -8 09:30', 'callum', {
    under: SECOND_SURVEYOR,
    to: 'callum',
    title: 'Write down what a second surveyor would do',
    by: 'Fri -6',
  }),
  finishes('Fri -6 16:45', 'callum', 'Write down what a second surveyor would do'),
  gives('Tue -1 09:50', 'callum', {
    under: SECOND_SURVEYOR,
    to: 'callum',
    title: 'Tell the eleven families when we come instead',
    by: 'Thu 1',
  }),
  gives('Tue -1 09:52', 'callum', {
    under: SECOND_SURVEYOR,
    to: 'dev',
    title: 'Hold Thursday afternoons for the visits that were put back',
    by: 'Wed 1',
  }),
  gives('Wed -1 10:10', 'ruth', {
    under: SECOND_SURVEYOR,
    to: 'helen',
    title: 'Ask whether the council can lend a surveyor for six weeks',
    by: 'Fri 1',
  }),
  gives('Thu -2 11:20', 'bethan', {
    under: ASKED_AGAIN,
    to: 'dev',
    title: 'Photograph the 22 walls mended this year',
    by: 'Fri 1',
  }),
  gives('Thu -2 11:24', 'bethan', {
    under: ASKED_AGAIN,
    to: 'joy',
    title: 'Read the letter to families before it goes out',
    by: 'Fri 1',
  }),
];

const told: Step[] = [
  tells(
    'Wed -55 09:05',
    'anil',
    ONE_VISIT,
    'ON_TRACK',
    'Yesterday the first visit. The surveyor found the leak, the nurse found the inhaler in a drawer, unopened. One form.',
  ),
  tells(
    'Mon -51 10:20',
    'callum',
    ONE_VISIT,
    'ON_TRACK',
    'Fourteen visits in four weeks. Families say they were asked once.',
  ),
  tells(
    'Thu -47 15:15',
    'bethan',
    ONE_VISIT,
    'NEEDS_HELP',
    'Our surveyors cannot keep to half past eight: that is when they collect the keys. We start at ten, if the nurses can.',
  ),
  tells('Mon -45 08:40', 'anil', ONE_VISIT, 'ON_TRACK', 'We start at ten.'),
  tells(
    'Fri -41 11:00',
    'dev',
    ONE_VISIT,
    'ON_TRACK',
    'We carry six fans, two metres of seal and a bag of plaster in each van now. Three visits in four end with nothing left to do.',
  ),
  tells(
    'Tue -36 19:30',
    'joy',
    ONE_VISIT,
    'ON_TRACK',
    'Twelve tenants read forty forms. Two questions still hurt: who sleeps where, and what the rent is. Please ask them last.',
  ),
  tells(
    'Mon -31 09:10',
    'callum',
    ONE_VISIT,
    'ON_TRACK',
    'The two questions come last, and may be left empty.',
  ),
  tells(
    'Thu -26 14:05',
    'priya',
    ONE_VISIT,
    'ON_TRACK',
    'A plan in the school bag as well as on the fridge. Thirty schools keep a copy.',
  ),
  tells(
    'Mon -19 10:30',
    'bethan',
    ONE_VISIT,
    'NEEDS_HELP',
    'Three weeks of rain, and everybody rang at once. We were nine days behind for a month.',
  ),
  tells(
    'Wed -14 16:20',
    'ruth',
    ONE_VISIT,
    'ON_TRACK',
    'Caught up. The council’s two inspectors took the streets by the river.',
  ),
  tells(
    'Thu -8 20:10',
    'sam',
    ONE_VISIT,
    'ON_TRACK',
    'Food parcels now carry the number to ring. Nine calls in the first week came from there.',
  ),
  tells(
    'Mon -4 11:35',
    'anil',
    ONE_VISIT,
    'ON_TRACK',
    'The thousandth visit. Nurses found 41 children with no asthma plan; 38 have one now.',
  ),
  tells(
    'Tue -1 09:42',
    'callum',
    ONE_VISIT,
    'NEEDS_HELP',
    'Last month slipped to 26 days. One surveyor is off for six more weeks and eleven visits were put back. We need the second surveyor, or a loan from Alder & Vale.',
  ),
];

const looked = (['ruth', 'callum', 'dev', 'helen'] as const).map((who) =>
  did('Mon -2 09:00', who, visitInitiative, (the) => ({ initiativeId: the.initiative(ONE_VISIT) })),
);

/** How four organisations came to own one visit, and how it goes. */
export const oneVisit: Step[] = [...owned, ...planned, ...told, ...looked];
