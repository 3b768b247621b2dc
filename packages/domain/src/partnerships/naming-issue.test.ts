import { expect, it } from 'vitest';
import { namingIssue } from './naming-issue.ts';
import { PARTNERSHIP_MEMBER_STATUSES } from './partnership-membership.ts';
import { PARTNERSHIP_ROLES } from './partnership-role.ts';

it('lets active members name their partnership, in every role but that of an observer', () => {
  const naming = PARTNERSHIP_ROLES.filter((role) => !namingIssue({ role, status: 'ACTIVE' }));
  expect(naming).toEqual(PARTNERSHIP_ROLES.filter((role) => role !== 'OBSERVER'));
});

it('lets nobody name a partnership that they are not in now', () => {
  const members = PARTNERSHIP_MEMBER_STATUSES.filter((status) => !namingIssue({ role: 'CONVENOR', status }));
  expect(members).toEqual(['ACTIVE']);
  expect(namingIssue(null)?.field).toBe('partnershipId');
});
