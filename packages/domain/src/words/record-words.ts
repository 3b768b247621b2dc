/** What the screens call a record of the schema, where the two differ or a list needs a plural. */
export const RECORD_WORDS = {
  Organisation: { one: 'organisation', many: 'organisations' },
  Person: { one: 'person', many: 'people' },
  Place: { one: 'place', many: 'places' },
  Partnership: { one: 'partnership', many: 'partnerships' },
  Challenge: { one: 'challenge', many: 'challenges' },
  Ask: { one: 'ask', many: 'asks' },
  Participation: { one: 'offer of help', many: 'offers of help' },
  Initiative: { one: 'initiative', many: 'initiatives' },
  Stake: { one: 'stake', many: 'stakes' },
  Milestone: { one: 'milestone', many: 'milestones' },
  Task: { one: 'task', many: 'tasks' },
  Update: { one: 'update', many: 'updates' },
  Commitment: { one: 'promise', many: 'promises' },
  Evidence: { one: 'proof', many: 'proofs' },
} as const;

/** A record that has words of its own on screens. */
export type WordedRecord = keyof typeof RECORD_WORDS;
