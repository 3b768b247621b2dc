import { acceptMembership } from '@upstream/api/partnerships/accept-membership';
import { foundPartnership } from '@upstream/api/partnerships/found-partnership';
import { giveSeat } from '@upstream/api/partnerships/give-seat';
import { inviteMember } from '@upstream/api/partnerships/invite-member';
import type { PartnershipRole, SeatTitle } from '@upstream/domain/partnerships/partnership-role';
import type { StoryTime } from '../calendar.ts';
import { type Mark, PEOPLE, type Who } from '../cast.ts';
import { did, type Step } from '../step.ts';
import { WESSEX_VALE } from './places.ts';

const invited = (when: StoryTime, mark: Mark, role: PartnershipRole) =>
  did(when, 'ruth', inviteMember, (the) => ({
    partnershipId: the.partnership(),
    organisationId: the.organisation(mark),
    role,
  }));

const accepted = (when: StoryTime, who: Who) =>
  did(when, who, acceptMembership, (the) => ({ partnershipId: the.partnership() }));

const seated = (when: StoryTime, who: Who, title: SeatTitle) =>
  did(when, 'ruth', giveSeat, (the) => ({
    partnershipId: the.partnership(),
    personId: the.person(who),
    organisationId: the.organisation(PEOPLE[who].of),
    title,
  }));

/** How the partnership was founded two years ago, and who came to it since. */
export const partnership: Step[] = [
  did('Tue -104 10:00', 'ruth', foundPartnership, (the) => ({
    name: 'Wessex Vale Healthy Homes Partnership',
    purpose:
      'No child in the vale is ill from the home they live in.\n\nEach of us did our own part well for years, and the same families came back every winter. We share our problems here before we buy answers to them, and we own what we change together.',
    visibility: 'PUBLIC',
    placeIds: [the.place(WESSEX_VALE)],
    priorities: [
      'No child in hospital because of a damp home',
      'Every let home warm and dry',
      'Skills and work that stay in the vale',
      'Homes that people who work here can pay for',
    ],
  })),
  invited('Tue -104 10:21', 'VL', 'BOARD'),
  invited('Tue -104 10:23', 'AV', 'BOARD'),
  invited('Tue -104 10:24', 'TB', 'BOARD'),
  invited('Tue -104 10:30', 'TU', 'MEMBER'),
  invited('Tue -104 10:31', 'CC', 'MEMBER'),
  accepted('Tue -104 15:10', 'callum'),
  accepted('Wed -104 09:02', 'bethan'),
  accepted('Wed -104 19:45', 'joy'),
  accepted('Thu -104 08:40', 'anil'),
  accepted('Mon -103 12:12', 'priya'),
  seated('Tue -102 14:00', 'ruth', 'CHAIR'),
  seated('Tue -102 14:02', 'helen', 'SECRETARY'),
  seated('Tue -102 14:03', 'anil', 'MEMBER'),
  seated('Tue -102 14:04', 'bethan', 'MEMBER'),
  seated('Tue -102 14:05', 'callum', 'MEMBER'),
  seated('Tue -102 14:06', 'joy', 'MEMBER'),
  invited('Mon -97 09:20', 'LF', 'MEMBER'),
  accepted('Mon -97 20:31', 'sam'),
  invited('Wed -65 11:00', 'CR', 'OBSERVER'),
  accepted('Thu -65 07:05', 'dev'),
  invited('Mon -43 16:10', 'WC', 'MEMBER'),
  accepted('Tue -43 09:55', 'tom'),
  invited('Wed -1 16:45', 'MR', 'MEMBER'),
];
