import { answerStewardship } from '@upstream/api/challenges/answer-stewardship';
import { inviteSteward } from '@upstream/api/challenges/invite-steward';
import { shareChallenge } from '@upstream/api/challenges/share-challenge';
import { did, type Step } from '../step.ts';
import { comes, filled } from './offers.ts';
import { WESSEX_VALE } from './places.ts';

const WARM_ROOMS = 'Warm rooms in winter';
const RIDES = 'Rides to the clinic';
const BILLS = 'Bills before bread';
const ROOFS = 'Sun on shared roofs';

const warmRooms: Step[] = [
  did('Mon -12 19:30', 'sam', shareChallenge, (the) => ({
    title: WARM_ROOMS,
    statement:
      'Three hundred people over seventy spend the winter in one room, and most of them in it alone.',
    theme: 'LONELINESS',
    whoItHurts: 'Older people who live alone on the levels, and whoever worries about them from far away.',
    joiningMeans: 'A key, a kettle and two hours a week. You can stop when spring comes.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE)],
    closesOn: the.day('Fri 4'),
    asks: [
      { what: 'A heated room in Upper Sedge', help: 'SPACE', amount: 'Two afternoons a week.' },
      { what: 'Six drivers', help: 'TIME', amount: 'Two hours a week each.' },
      { what: 'Soup', help: 'MONEY', amount: '£40 a week.' },
    ],
  })),
  comes(
    { when: 'Mon -12 19:50', who: 'sam', to: WARM_ROOMS, offers: ['TIME', 'MONEY'] },
    'Soup for forty, every Tuesday and Thursday.',
  ),
  comes(
    { when: 'Wed -11 11:02', who: 'bethan', to: WARM_ROOMS, offers: ['SPACE'] },
    'Our common room at Alder Court, warm already and empty after lunch.',
  ),
  filled('Wed -11 20:15', 'sam', WARM_ROOMS, 'LF', 'Soup'),
  did('Fri -1 12:10', 'sam', inviteSteward, (the) => ({
    challengeId: the.challenge(WARM_ROOMS),
    organisationId: the.organisation('WV'),
  })),
];

const rides: Step[] = [
  did('Tue -24 08:45', 'anil', shareChallenge, (the) => ({
    title: RIDES,
    statement: 'One child in five misses the chest clinic, because the bus does not meet the train.',
    theme: 'TRANSPORT',
    whoItHurts: 'Children with asthma in villages without a car at home on weekdays.',
    joiningMeans: 'A seat when you are going anyway, or a ring round on the day before.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE), the.place('SMT')],
    asks: [
      { what: 'Drivers on clinic days', help: 'TIME', amount: 'Every second Wednesday.' },
      { what: 'A car that takes a wheelchair', help: 'SPACE', amount: 'Twice a month.' },
      { what: 'Bus times as data', help: 'DATA', amount: 'For the 40 and the 41.' },
    ],
  })),
  comes(
    { when: 'Tue -24 09:02', who: 'anil', to: RIDES, offers: ['DATA'] },
    'Clinic times, moved where that saves a family two hours.',
  ),
  comes(
    { when: 'Thu -23 13:34', who: 'priya', to: RIDES, offers: ['TIME', 'REACH'] },
    'We ring every family on the day before.',
  ),
  did('Fri -23 09:00', 'anil', inviteSteward, (the) => ({
    challengeId: the.challenge(RIDES),
    organisationId: the.organisation('CC'),
  })),
  did('Mon -22 10:30', 'priya', answerStewardship, (the) => ({
    challengeId: the.challenge(RIDES),
    accepts: true,
  })),
];

const bills: Step[] = [
  did('Thu -8 20:05', 'joy', shareChallenge, (the) => ({
    title: BILLS,
    statement: 'Families switch the heating off to pay for it later, and the wall grows black.',
    theme: 'MONEY_AND_DEBT',
    whoItHurts: 'Tenants on meters they pay for in advance.',
    joiningMeans: 'One hour to be shown how, then a table and two chairs when you can.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE), the.place('WIL')],
    asks: [
      { what: 'An adviser on energy debt', help: 'SKILLS', amount: 'One morning a week.' },
      { what: 'A table beside the food bank', help: 'SPACE', amount: 'Friday afternoons.' },
    ],
  })),
  comes(
    { when: 'Thu -8 20:12', who: 'joy', to: BILLS, offers: ['LIVED_EXPERIENCE', 'REACH'] },
    'Six of us have been through it, and will sit beside you.',
  ),
  comes(
    { when: 'Fri -8 15:40', who: 'sam', to: BILLS, offers: ['SPACE'] },
    'The table beside our door, on Fridays from two.',
  ),
  filled('Fri -8 19:03', 'joy', BILLS, 'LF', 'A table beside the food bank'),
];

const roofs: Step[] = [
  did('Wed -5 10:20', 'bethan', shareChallenge, (the) => ({
    title: ROOFS,
    statement:
      'Four hundred flats share roofs that lie in the sun and earn nothing for the people below them.',
    theme: 'CLIMATE_AND_ENERGY',
    whoItHurts: 'Tenants of flats, who pay the standing charge and get none of the saving.',
    joiningMeans: 'Talk with us before we ask for prices.',
    status: 'OPEN',
    visibility: 'MEMBERS',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE), the.place('BAS')],
    asks: [{ what: 'Somebody who has done it', help: 'SKILLS', amount: 'Two afternoons.' }],
  })),
  comes(
    { when: 'Wed -5 10:31', who: 'bethan', to: ROOFS, offers: ['SPACE', 'DATA'] },
    'Eleven roofs, with drawings.',
  ),
];

/** The smaller problems, each shared by whoever met it. */
export const otherChallenges: Step[] = [...warmRooms, ...rides, ...bills, ...roofs];
