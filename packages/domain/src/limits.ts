/** How long texts may be, in characters (code points): forms show these, and the API refuses past them. */
export const LIMITS = {
  /** The name of a person, organisation, partnership or place. */
  name: 120,
  /** One line at the head of a challenge, initiative, milestone or task. */
  title: 120,
  /** One sentence: an offer, a summary, what an ask is about. */
  sentence: 280,
  /** A few paragraphs: an update, a comment, the partners' words on a question. */
  words: 2000,
  /** The statement of a challenge or the purpose of a partnership. */
  statement: 4000,
  /** An identifier of an organisation, before it is normalised. */
  identifier: 40,
  /** A link to a source, as RFC 3986 addresses are commonly bounded. */
  url: 2000,
  /** An e-mail address (RFC 5321, section 4.5.3.1.3: a path of 256 with its angle brackets). */
  email: 254,
  /** What somebody types into a search box. */
  search: 200,
  /** A key that makes a repeated request harmless. */
  idempotencyKey: 100,
} as const;

/** How many of a thing one record may list. */
export const MOST = {
  asks: 30,
  links: 20,
  places: 50,
  priorities: 20,
  stewards: 20,
  identifiers: 20,
  /** Challenges that one initiative may answer. */
  challenges: 20,
  /** Co-owners invited when an initiative is proposed. */
  coOwners: 30,
  /** Milestones or tasks that one milestone may wait for. */
  dependencies: 30,
} as const;

/** Page sizes of every list; visitors' own documents may ask for fewer at once. */
export const PAGE = { usual: 25, most: 100, mostForVisitors: 50 } as const;
