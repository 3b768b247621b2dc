/** What is pinned to a challenge: something needed, or something offered. */
export const POST_KINDS = ['NEED', 'OFFER'] as const;

/** One kind of post. */
export type PostKind = (typeof POST_KINDS)[number];

/** What is known of a challenge: in words, by a link to a source, or as a figure with its unit. */
export const EVIDENCE_KINDS = ['WORDS', 'LINK', 'FIGURE'] as const;

/** One kind of evidence. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
