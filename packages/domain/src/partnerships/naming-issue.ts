import type { Issue } from '../refusal.ts';
import { isMember, type MemberState } from './why-not-convene.ts';

/**
 * What is wrong with naming a partnership in an organisation's challenge or initiative, or null. Its active members
 * do so; one that only observes may read along and speaks for nobody.
 */
export function namingIssue(own: MemberState): Issue | null {
  if (isMember(own) && own?.role !== 'OBSERVER') return null;
  const message = 'Choose a partnership in which your organisation takes part; to observe is not enough.';
  return { field: 'partnershipId', message };
}
