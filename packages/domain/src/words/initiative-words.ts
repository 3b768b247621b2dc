import type { InitiativeState, InitiativeStatus } from '../initiatives/initiative-status.ts';
import type { StakeKind, StakeStatus } from '../initiatives/stake.ts';
import type { ConfidenceLevel, Question, Strength } from '../ring/question.ts';

/** What an organisation is in an initiative, in words. */
export const STAKE_KIND_WORDS: Record<StakeKind, string> = {
  OWNER: 'Owner',
  CONTRIBUTOR: 'Contributor',
  FUNDER: 'Funder',
  COMMUNITY_VOICE: 'Community voice',
};

/** Where a stake is in its life, in words. */
export const STAKE_STATUS_WORDS: Record<StakeStatus, string> = {
  INVITED: 'Invited, not yet accepted',
  OFFERED: 'Offered, not yet answered',
  ACTIVE: 'Active',
  EXITED: 'Has left',
  DECLINED: 'Declined',
};

/** An initiative's status, in words. */
export const INITIATIVE_STATUS_WORDS: Record<InitiativeStatus, string> = {
  PROPOSED: 'Proposed',
  ACTIVE: 'Active',
  CLOSED: 'Closed',
};

/** The computed note on an initiative that fell to one owner. */
export const NEEDS_CO_OWNER_WORDS = 'Needs a co-owner';

/** An initiative's state, in words. */
export const INITIATIVE_STATE_WORDS: Record<InitiativeState, string> = {
  ON_TRACK: 'On track',
  NEEDS_HELP: 'Needs help',
  OFF_TRACK: 'Off track',
  PAUSED: 'Paused',
};

/** The shape that stands beside a state's word, so that colour is never the only sign. */
export const INITIATIVE_STATE_SHAPES: Record<InitiativeState, 'circle' | 'triangle' | 'diamond' | 'square'> =
  {
    ON_TRACK: 'circle',
    NEEDS_HELP: 'triangle',
    OFF_TRACK: 'diamond',
    PAUSED: 'square',
  };

/** The seven questions as the list beside the ring names them. */
export const QUESTION_WORDS: Record<Question, string> = {
  1: 'Unite the right people',
  2: 'Change the system',
  3: 'Find leverage',
  4: 'Get early warning',
  5: 'Know it succeeds',
  6: 'Avoid harm',
  7: 'Settle who pays',
};

/** The seven questions as they are asked. */
export const QUESTION_IN_FULL: Record<Question, string> = {
  1: 'How will you unite the right people?',
  2: 'How will you change the system?',
  3: 'Where is a point of leverage?',
  4: 'How will you get early warning?',
  5: 'How will you know you are succeeding?',
  6: 'How will you avoid doing harm?',
  7: 'Who pays for what does not happen?',
};

/** The seven questions at their shortest, for the ring itself. */
export const QUESTION_SHORT: Record<Question, string> = {
  1: 'Unite',
  2: 'Change the system',
  3: 'Find leverage',
  4: 'Early warning',
  5: 'Succeed',
  6: 'Avoid harm',
  7: 'Who pays',
};

/** How well the record answers a question, in words. */
export const STRENGTH_WORDS: Record<Strength, string> = { EMPTY: 'Empty', THIN: 'Thin', STRONG: 'Strong' };

/** How confident an owner is, in words. */
export const CONFIDENCE_WORDS: Record<ConfidenceLevel, string> = {
  0: 'No confidence',
  1: 'A little confidence',
  2: 'Some confidence',
  3: 'Good confidence',
  4: 'Full confidence',
};
