import { addEvidence } from '@upstream/api/challenges/add-evidence';
import { answerStewardship } from '@upstream/api/challenges/answer-stewardship';
import { commentOnChallenge } from '@upstream/api/challenges/comment-on-challenge';
import { inviteSteward } from '@upstream/api/challenges/invite-steward';
import { postToChallenge } from '@upstream/api/challenges/post-to-challenge';
import { shareChallenge } from '@upstream/api/challenges/share-challenge';
import { follow } from '@upstream/api/follows/follow';
import { encodeNodeId } from '@upstream/api/node-id';
import { did, type Step } from '../step.ts';
import { comes, filled } from './offers.ts';
import { WESSEX_VALE } from './places.ts';

/** The title of the story's first challenge. */
export const DAMP = 'Damp and mouldy homes';

const shared: Step[] = [
  did('Mon -98 09:30', 'ruth', shareChallenge, (the) => ({
    title: DAMP,
    statement: 'Children are ill every winter from mould in homes that we own, mend and visit.',
    theme: 'HOUSING',
    whoItHurts:
      'Children under eleven with asthma, in homes let by two landlords, most of them on Eastfield. Their parents, who miss work and are told to open a window.',
    joiningMeans:
      'Your time: what you offer, and no more. It costs nothing; there is no tender and no contract. Others see your group’s name and your offer. The four owners decide, by consent and in the open. You can leave any day.',
    status: 'OPEN',
    visibility: 'PUBLIC',
    partnershipId: the.partnership(),
    placeIds: [the.place(WESSEX_VALE)],
    opensOn: the.day('Mon -98'),
    closesOn: the.day('Thu 7'),
    asks: [
      {
        what: 'A GP practice',
        help: 'REACH',
        amount: 'To refer families before the third prescription. About one hour a month.',
        organisationKind: 'HEALTH',
      },
      {
        what: 'A warm room on Eastfield',
        help: 'SPACE',
        amount: 'Tuesdays, 17:00 to 19:00, for twelve people.',
        neededUntil: the.day('Tue 28'),
      },
      {
        what: 'An interpreter',
        help: 'SKILLS',
        amount: 'Polish or Portuguese, four hours a week, paid at £18 an hour.',
      },
      { what: 'A surveyor on each visit', help: 'TIME', amount: 'Mornings, from ten.' },
      { what: 'A nurse on each visit', help: 'SKILLS', amount: 'Beside the surveyor.' },
      { what: 'An asthma plan for each child', help: 'SKILLS', amount: 'Within a week of the visit.' },
      {
        what: 'People who can mend',
        help: 'TIME',
        amount: 'On the day of the visit; and small things after it: fans, seals, curtain rails.',
      },
      {
        what: 'Tenants who know',
        help: 'LIVED_EXPERIENCE',
        amount: 'Twelve who will say whether it worked.',
      },
      {
        what: 'A way to every kitchen table',
        help: 'REACH',
        amount: 'One line in what families already get.',
      },
    ],
  })),
  did('Mon -98 09:58', 'ruth', inviteSteward, (the) => ({
    challengeId: the.challenge(DAMP),
    organisationId: the.organisation('VL'),
  })),
  did('Tue -98 08:50', 'anil', answerStewardship, (the) => ({
    challengeId: the.challenge(DAMP),
    accepts: true,
  })),
];

const joined: Step[] = [
  comes(
    { when: 'Mon -98 10:15', who: 'ruth', to: DAMP, offers: ['TIME', 'DATA'] },
    'Our inspectors on the visits, and one list of them for everybody.',
  ),
  comes(
    { when: 'Tue -98 09:10', who: 'anil', to: DAMP, offers: ['SKILLS', 'DATA'] },
    'A nurse on each joint visit, and our admissions by postcode.',
  ),
  comes(
    { when: 'Wed -98 09:40', who: 'bethan', to: DAMP, offers: ['TIME', 'MONEY'] },
    'A surveyor on each visit to our 4,100 homes.',
  ),
  comes(
    { when: 'Wed -98 16:05', who: 'callum', to: DAMP, offers: ['TIME', 'DATA'] },
    'A surveyor on each visit to our 2,650 homes, and our repair times.',
  ),
  comes(
    { when: 'Thu -98 19:22', who: 'joy', to: DAMP, offers: ['LIVED_EXPERIENCE', 'REACH'] },
    'Twelve tenants who say whether it worked, and a voice in every decision.',
  ),
  comes(
    { when: 'Mon -97 12:30', who: 'priya', to: DAMP, offers: ['SKILLS'] },
    'An asthma plan for every child whom a visit finds without one.',
  ),
  comes(
    { when: 'Mon -96 20:48', who: 'sam', to: DAMP, offers: ['REACH'] },
    'The number to ring goes into every food parcel.',
  ),
  comes(
    { when: 'Wed -64 07:20', who: 'dev', to: DAMP, offers: ['SKILLS', 'TIME'] },
    'Fans, seals and plaster mended on the day of the visit.',
  ),
  filled('Wed -98 16:40', 'ruth', DAMP, 'WV', 'A surveyor on each visit'),
  filled('Wed -98 16:42', 'ruth', DAMP, 'AV', 'A surveyor on each visit'),
  filled('Wed -98 16:43', 'ruth', DAMP, 'TB', 'A surveyor on each visit'),
  filled('Wed -98 16:45', 'ruth', DAMP, 'VL', 'A nurse on each visit'),
  filled('Mon -97 13:05', 'anil', DAMP, 'CC', 'An asthma plan for each child'),
  filled('Fri -98 11:00', 'ruth', DAMP, 'TU', 'Tenants who know'),
  filled('Tue -96 09:05', 'ruth', DAMP, 'LF', 'A way to every kitchen table'),
  filled('Wed -64 11:30', 'ruth', DAMP, 'CR', 'People who can mend'),
];

const SOURCE = 'Repair systems of Alder & Vale Homes and Tarrow Bridge Housing';

const known: Step[] = [
  did('Wed -22 10:12', 'helen', addEvidence, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'FIGURE',
    words: 'Households that reported damp or mould to their landlord last winter',
    figure: '1,940 households',
    source: SOURCE,
    asAt: the.day('Tue -23'),
  })),
  did('Wed -22 10:15', 'helen', addEvidence, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'FIGURE',
    words: 'Reported it again within a year',
    figure: '31% of 1,940 households',
    source: SOURCE,
    asAt: the.day('Tue -23'),
  })),
  did('Wed -22 11:03', 'anil', addEvidence, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'FIGURE',
    words: 'Children’s emergency asthma stays in hospital',
    figure: '21.4 per 10,000 children',
    source: 'Admissions of Vale and Levels NHS Trust',
    asAt: the.day('Tue -23'),
  })),
  did('Thu -22 09:30', 'helen', addEvidence, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'WORDS',
    words:
      'Three in ten families reported it again within a year. Nobody checked whether a child in the home had asthma.',
  })),
  did('Thu -22 09:34', 'ruth', addEvidence, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'WORDS',
    words:
      '“They were kind, all three of them. But it was three visits, three forms, and the wall was still black at Christmas.” Tenant, Eastfield. Shared with consent by Vale Tenants’ Union.',
  })),
];

const said: Step[] = [
  did('Mon -60 19:10', 'joy', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'Two families told us they were asked the same eleven questions by three people in one week. Could whoever comes first write the answers down for the others?',
  })),
  did('Tue -60 09:15', 'callum', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'Yes. From Monday our surveyor leaves one sheet in the home, and nobody asks what is on it already.',
  })),
  did('Wed -3 13:20', 'callum', postToChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'NEED',
    help: 'TIME',
    words:
      'Six hours a week of small mending: fan covers, door seals, curtain rails. Too small for a contractor, too much for most tenants.',
  })),
  did('Thu -3 08:05', 'dev', postToChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'OFFER',
    help: 'SKILLS',
    words: 'One Saturday morning a month, we show anybody how to find where the water comes from.',
  })),
  did('Mon -2 20:15', 'sam', postToChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    kind: 'NEED',
    help: 'SKILLS',
    words: 'Somebody who speaks Polish, to stand beside us on Friday afternoons when parcels are given out.',
  })),
  did('Fri -2 10:40', 'anil', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'A GP practice on Eastfield asked me who pays for the hour a month. Callum, have we an answer I may give them?',
    mentionIds: [the.person('callum')],
  })),
  did('Mon -1 07:50', 'dev', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'Helen, seven of the eleven visits that were put back have the fan already ordered. May we fit them before the surveyor comes?',
    mentionIds: [the.person('helen')],
  })),
  did('Tue -1 10:05', 'callum', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'Ruth, Dev: one surveyor is off for weeks. I have said so on the initiative. Could the council lend us one, and could Clearwall hold Thursday afternoons for the visits we move?',
    mentionIds: [the.person('ruth'), the.person('dev')],
  })),
  did('Sun -1 19:03', 'joy', commentOnChallenge, (the) => ({
    challengeId: the.challenge(DAMP),
    words:
      'The curtain rails came down with the plaster in four homes on Sedge Row, and the wet stays in. Six hours a week from somebody handy would do for the whole street.',
  })),
  ...(['ruth', 'callum', 'dev', 'helen'] as const).map((who) =>
    did('Wed -22 12:00', who, follow, (the) => ({
      recordId: the.challenge(DAMP).then((id) => encodeNodeId('Challenge', id)),
    })),
  ),
];

/** How damp and mouldy homes became everybody's problem. Mossbury Repair Café has not joined it yet. */
export const dampHomes: Step[] = [...shared, ...joined, ...known, ...said];
