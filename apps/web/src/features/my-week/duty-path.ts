import type { DutyKind } from '@upstream/domain/my-week/duty';
import { pathOf } from '../../app/path-of.ts';

/** The place beneath a record's page where each duty is done; its part, where it is about one, goes before the anchor. */
const DONE_AT: Readonly<Record<DutyKind, string>> = {
  ANSWER_OFFER: '#offers',
  MATCH_OFFERS: '#offers',
  OPEN_DRAFT: '#offers',
  READ_MENTION: '#comments',
  ANSWER_STEWARDSHIP: '#stewardship',
  ANSWER_STAKE: '#invitation',
  ANSWER_STAKE_OFFER: '/stakes',
  NAME_ACCOUNTABLE_PERSON: '/stakes',
  FIND_CO_OWNER: '/stakes#invite',
  REACH_MILESTONE: '/milestones',
  FINISH_TASK: '/milestones',
  ADD_UPDATE: '/updates#add',
  ANSWER_MEMBERSHIP: '#invitation',
  SHARE_ADMINISTRATION: '#invite',
};

interface Done {
  kind: DutyKind;
  recordType: string;
  recordId: string;
  partId?: string | null;
}

/** Where a duty is done: the record's page, at the part that does it. */
export function dutyPath({ kind, recordType, recordId, partId }: Done): string {
  const page = kind === 'SHARE_ADMINISTRATION' ? '/people' : pathOf(recordType, recordId);
  if (!page) return '/my-week';
  return `${page}${DONE_AT[kind]}${partId ? `#${partId}` : ''}`;
}
