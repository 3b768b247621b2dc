import type { ChallengeStatus, ChallengeVisibility } from '../challenges/challenge-status.ts';
import type { HelpKind } from '../challenges/help-kind.ts';
import type { Theme } from '../challenges/theme.ts';

/** A challenge's status, in words. */
export const CHALLENGE_STATUS_WORDS: Record<ChallengeStatus, string> = {
  DRAFT: 'Draft',
  OPEN: 'Open',
  CLOSED: 'Closed',
  ARCHIVED: 'Archived',
};

/** Who sees a challenge: also what stands under the button that shares it. */
export const CHALLENGE_VISIBILITY_WORDS: Record<ChallengeVisibility, string> = {
  PUBLIC: 'Anyone can read it, signed in or not',
  MEMBERS: 'Members of the partnership can read it',
  STEWARDS: 'Only its stewards can read it',
};

/** A kind of help as somebody offers it. */
export const HELP_KIND_WORDS: Record<HelpKind, string> = {
  TIME: 'Time',
  SKILLS: 'Skills',
  MONEY: 'Money',
  SPACE: 'A room',
  DATA: 'Data',
  REACH: 'People we reach',
  LIVED_EXPERIENCE: 'Lived experience',
};

/** What an organisation offers, as said to it within a sentence: "You offer a room". */
export const HELP_OFFERED_WORDS: Record<HelpKind, string> = {
  TIME: 'time',
  SKILLS: 'skills',
  MONEY: 'money',
  SPACE: 'a room',
  DATA: 'data',
  REACH: 'people you reach',
  LIVED_EXPERIENCE: 'lived experience',
};

/** What a challenge is about, in words. */
export const THEME_WORDS: Record<Theme, string> = {
  HOUSING: 'Housing',
  HEALTH: 'Health',
  SKILLS_AND_WORK: 'Skills and work',
  CHILDREN_AND_FAMILIES: 'Children and families',
  FOOD: 'Food',
  MONEY_AND_DEBT: 'Money and debt',
  CLIMATE_AND_ENERGY: 'Climate and energy',
  SAFETY: 'Safety',
  LONELINESS: 'Loneliness',
  TRANSPORT: 'Transport',
};
