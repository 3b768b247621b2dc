import type { Role } from '@upstream/domain/people/actor';

/** What a role lets a person do, in the words used on screens. */
export const roleWords: Record<Role, string> = {
  SEE: 'can see',
  ADD: 'can add',
  DECIDE: 'can decide',
  ADMINISTER: 'can administer',
};
