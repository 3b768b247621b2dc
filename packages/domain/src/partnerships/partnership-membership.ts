/** The life of a membership: `INVITED → ACTIVE → LEFT`, or `INVITED → DECLINED`. */
export const PARTNERSHIP_MEMBER_STATUSES = ['INVITED', 'ACTIVE', 'DECLINED', 'LEFT'] as const;

/** One status of a membership. */
export type PartnershipMemberStatus = (typeof PARTNERSHIP_MEMBER_STATUSES)[number];

/** Who may know of a partnership: anyone, or its members. */
export const PARTNERSHIP_VISIBILITIES = ['PUBLIC', 'MEMBERS'] as const;

/** One audience of a partnership. */
export type PartnershipVisibility = (typeof PARTNERSHIP_VISIBILITIES)[number];
