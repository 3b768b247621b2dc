import { expect, it } from 'vitest';
import { accountableIssue, readersIssue } from './initiative-issues.ts';
import { INITIATIVE_VISIBILITIES } from './initiative-status.ts';
import { OFFERED_KINDS } from './stake.ts';

it('lets only members be its readers where it names their partnership', () => {
  const refused = INITIATIVE_VISIBILITIES.filter((visibility) => readersIssue(visibility, false));
  expect(refused).toEqual(['MEMBERS']);
  expect(readersIssue('MEMBERS', false)?.field).toBe('visibility');
  expect(readersIssue('MEMBERS', true)).toBeNull();
  expect(readersIssue(null, false)).toBeNull();
});

it('asks an owner, and nobody else, who answers for its part', () => {
  expect(accountableIssue('OWNER', null)?.field).toBe('accountablePersonId');
  expect(accountableIssue('OWNER', 'p')).toBeNull();
  expect(OFFERED_KINDS.map((kind) => accountableIssue(kind, null))).toEqual(OFFERED_KINDS.map(() => null));
});
