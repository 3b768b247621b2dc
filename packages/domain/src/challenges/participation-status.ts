/** The life of an offer of help: `PENDING → ACTIVE → LEFT`, or `PENDING → DECLINED`; without approval it begins active. */
export const PARTICIPATION_STATUSES = ['PENDING', 'ACTIVE', 'DECLINED', 'LEFT'] as const;

/** One status of a participation. */
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** The life of a stewardship: `INVITED → ACTIVE → LEFT`, or `INVITED → DECLINED`. */
export const STEWARD_STATUSES = ['INVITED', 'ACTIVE', 'DECLINED', 'LEFT'] as const;

/** One status of a steward. */
export type StewardStatus = (typeof STEWARD_STATUSES)[number];
