/** What an organisation is in a partnership, from the one that convenes to those that only watch. */
export const PARTNERSHIP_ROLES = ['CONVENOR', 'BOARD', 'MEMBER', 'OBSERVER'] as const;

/** One organisation's role in a partnership. */
export type PartnershipRole = (typeof PARTNERSHIP_ROLES)[number];

/** A person's place at a partnership's table. */
export const SEAT_TITLES = ['CHAIR', 'SECRETARY', 'MEMBER'] as const;

/** One seat at the table. */
export type SeatTitle = (typeof SEAT_TITLES)[number];
