import type { PartnershipQuery } from './partnership-page.generated.ts';

type Partnership = NonNullable<PartnershipQuery['partnership']>;
type Edge = Partnership['members']['edges'][number];

const yes = { __typename: 'Permission', allowed: true, reason: null } as const;
const no = (reason: string) => ({ __typename: 'Permission', allowed: false, reason }) as const;

function member(
  id: string,
  name: string,
  role: Edge['node']['role'],
  kind: Edge['node']['organisation']['kind'],
) {
  const mark = name.slice(0, 2).toUpperCase();
  const organisation = { __typename: 'Organisation', id: `organisation_${id}`, name, mark, kind } as const;
  const node = {
    __typename: 'PartnershipMember',
    id: `m_${id}`,
    role,
    status: 'ACTIVE',
    version: 1,
    organisation,
  } as const;
  return { __typename: 'PartnershipMembersConnectionEdge', node } as const;
}

/** A partnership as its page reads it, for a board member who may not convene. */
export const partnership: Partnership = {
  __typename: 'Partnership',
  id: 'partnership_1',
  name: 'Warm Homes Board',
  purpose: 'No child is ill from the home they live in. We act as one.',
  visibility: 'MEMBERS',
  foundedOn: '2026-01-05',
  updatedAt: '2026-03-03T09:00:00.000Z',
  version: 3,
  places: [{ __typename: 'Place', id: 'place_1', name: 'Northmoor' }],
  priorities: [{ __typename: 'Priority', id: 'p1', title: 'Dry homes', position: 1 }],
  myMembership: {
    __typename: 'PartnershipMember',
    id: 'm_ford',
    role: 'BOARD',
    status: 'ACTIVE',
    invitedAt: null,
  },
  viewerCan: {
    __typename: 'PartnershipPermissions',
    update: no('Ask a convenor of the partnership to change it.'),
    invite: no('Ask a convenor of the partnership to invite an organisation.'),
    giveSeat: no('Ask a convenor of the partnership to give somebody a seat.'),
    answer: no('There is no invitation to answer. Reload the page to see how it stands.'),
    leave: yes,
  },
  members: {
    __typename: 'PartnershipMembersConnection',
    edges: [
      member('town', 'Northmoor Council', 'CONVENOR', 'AUTHORITY'),
      member('ford', 'Ford Street Hall', 'BOARD', 'VCSE'),
      member('mill', 'Mill Lane Trust', 'MEMBER', 'VCSE'),
    ],
  },
  invited: { __typename: 'PartnershipMembersConnection', edges: [] },
  seats: [],
  emptyChairs: {
    __typename: 'PartnershipEmptyChairsConnection',
    edges: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
  },
  challenges: { __typename: 'PartnershipChallengesConnection', edges: [] },
  initiatives: { __typename: 'PartnershipInitiativesConnection', edges: [] },
};

/** The same, as an organisation reads it that is invited and may answer. */
export const invitation: Partnership = {
  ...partnership,
  myMembership: {
    __typename: 'PartnershipMember',
    id: 'm_ford',
    role: 'MEMBER',
    status: 'INVITED',
    invitedAt: '2026-03-01T09:00:00.000Z',
  },
  viewerCan: { ...partnership.viewerCan, answer: yes, leave: no('Your organisation is not a member.') },
  members: { __typename: 'PartnershipMembersConnection', edges: [] },
};
