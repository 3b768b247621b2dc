import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { whyNotChangeRole, whyNotRemovePerson } from './why-not-change-membership.ts';

const actor = (role: Role, organisationId = 'hall'): Actor => ({
  ...{ personId: 'ann', organisationId, role, operator: false },
});
const member = (personId: string, role: Role) => ({ personId, organisationId: 'hall', role, until: null });

describe('what somebody may do in an organisation', () => {
  it.each([
    ['an administrator', actor('ADMINISTER'), member('bob', 'SEE'), 1, null],
    ['a decider', actor('DECIDE'), member('bob', 'SEE'), 1, 'NOT_PERMITTED'],
    [
      'an administrator of another one',
      actor('ADMINISTER', 'mill'),
      member('bob', 'SEE'),
      1,
      'NOT_PERMITTED',
    ],
    [
      'the last administrator, of themselves',
      actor('ADMINISTER'),
      member('ann', 'ADMINISTER'),
      1,
      'LAST_ADMINISTRATOR',
    ],
    ['one of two administrators, of the other', actor('ADMINISTER'), member('bob', 'ADMINISTER'), 2, null],
  ] as const)('is changed by %s or not', (_who, by, whose, administrators, code) => {
    expect(whyNotChangeRole(by, whose, 'ADD', administrators)?.code ?? null).toBe(code);
    expect(whyNotRemovePerson(by, whose, administrators)?.code ?? null).toBe(code);
  });

  it('stays with the last administrator who stays one', () => {
    expect(whyNotChangeRole(actor('ADMINISTER'), member('ann', 'ADMINISTER'), 'ADMINISTER', 1)).toBeNull();
  });

  it('ends when anybody leaves, from wherever they act', () => {
    expect(whyNotRemovePerson(actor('SEE'), member('ann', 'SEE'), 1)).toBeNull();
    expect(whyNotRemovePerson(actor('ADD', 'mill'), member('ann', 'SEE'), 1)).toBeNull();
  });
});
