/** What a challenge is about: a short list, so that two clicks find the ones near us. */
export const THEMES = [
  'HOUSING',
  'HEALTH',
  'SKILLS_AND_WORK',
  'CHILDREN_AND_FAMILIES',
  'FOOD',
  'MONEY_AND_DEBT',
  'CLIMATE_AND_ENERGY',
  'SAFETY',
  'LONELINESS',
  'TRANSPORT',
] as const;

/** One theme of challenges. */
export type Theme = (typeof THEMES)[number];
