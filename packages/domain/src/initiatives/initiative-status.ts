/** Where an initiative is in its life; it is active only while two owners have accepted. */
export const INITIATIVE_STATUSES = ['PROPOSED', 'ACTIVE', 'CLOSED'] as const;

/** One status of an initiative. */
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** How an initiative goes, as its latest update says. There are four and no fifth. */
export const INITIATIVE_STATES = ['ON_TRACK', 'NEEDS_HELP', 'OFF_TRACK', 'PAUSED'] as const;

/** One state of an initiative. */
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

/** Who may know of an initiative: anyone, the members of its partnership, or its owners alone. */
export const INITIATIVE_VISIBILITIES = ['PUBLIC', 'MEMBERS', 'OWNERS'] as const;

/** One audience of an initiative. */
export type InitiativeVisibility = (typeof INITIATIVE_VISIBILITIES)[number];
