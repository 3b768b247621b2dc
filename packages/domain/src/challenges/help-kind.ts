/** The kinds of help an organisation can ask for or offer. */
export const HELP_KINDS = ['TIME', 'SKILLS', 'MONEY', 'SPACE', 'DATA', 'REACH', 'LIVED_EXPERIENCE'] as const;

/** One kind of help. */
export type HelpKind = (typeof HELP_KINDS)[number];
