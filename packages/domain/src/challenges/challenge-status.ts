/** Where a challenge is in its life. */
export const CHALLENGE_STATUSES = ['DRAFT', 'OPEN', 'CLOSED', 'ARCHIVED'] as const;

/** One status of a challenge. */
export type ChallengeStatus = (typeof CHALLENGE_STATUSES)[number];

/** Who may know of a challenge: anyone, the members of its partnership, or its stewards alone. */
export const CHALLENGE_VISIBILITIES = ['PUBLIC', 'MEMBERS', 'STEWARDS'] as const;

/** One audience of a challenge. */
export type ChallengeVisibility = (typeof CHALLENGE_VISIBILITIES)[number];
