/** What an organisation is in an initiative; only owners sign. */
export const STAKE_KINDS = ['OWNER', 'CONTRIBUTOR', 'FUNDER', 'COMMUNITY_VOICE'] as const;

/** One kind of stake. */
export type StakeKind = (typeof STAKE_KINDS)[number];

/** The life of a stake: `INVITED → ACTIVE → EXITED`, or `INVITED → DECLINED`. */
export const STAKE_STATUSES = ['INVITED', 'ACTIVE', 'DECLINED', 'EXITED'] as const;

/** One status of a stake. */
export type StakeStatus = (typeof STAKE_STATUSES)[number];
