import type { DutyKind } from '@upstream/domain/my-week/duty';
import { pathOf } from '../../app/path-of.ts';

/** The part of a record's page where a duty is done; none where it is done at its head. */
const PARTS: Readonly<Partial<Record<DutyKind, string>>> = {
  ANSWER_OFFER: '#offers',
  MATCH_OFFERS: '#offers',
  READ_MENTION: '#comments',
  ANSWER_STAKE: '#owners',
  ANSWER_STAKE_OFFER: '#owners',
  NAME_ACCOUNTABLE_PERSON: '#owners',
  FIND_CO_OWNER: '#owners',
  REACH_MILESTONE: '#milestones',
  FINISH_TASK: '#milestones',
  ADD_UPDATE: '#updates',
};

/** Where a duty is done: the record's page, at the part that does it. */
export function dutyPath(duty: { kind: DutyKind; recordType: string; recordId: string }): string {
  if (duty.kind === 'SHARE_ADMINISTRATION') return '/people';
  return `${pathOf(duty.recordType, duty.recordId) ?? '/my-week'}${PARTS[duty.kind] ?? ''}`;
}
