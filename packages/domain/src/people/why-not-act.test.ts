import { describe, expect, it } from 'vitest';
import { permission } from '../permission.ts';
import { StaleVersion } from '../refusal.ts';
import { whyNotVersion } from '../why-not-version.ts';
import { type Actor, may, ROLES } from './actor.ts';
import { whyNotAct, whyNotActFor } from './why-not-act.ts';

const actor = (over: Partial<Actor> = {}): Actor => ({
  personId: 'p1',
  organisationId: 'o1',
  role: 'ADD',
  operator: false,
  ...over,
});

describe('an actor', () => {
  it('may do what their role and each role below it may', () => {
    const reach = ROLES.map((role) => ROLES.filter((needed) => may(actor({ role }), needed)).length);
    expect(reach).toEqual([1, 2, 3, 4]);
    expect(may(null, 'SEE')).toBe(false);
  });

  it('is told who could do what they may not', () => {
    expect(whyNotAct(actor({ role: 'DECIDE' }), 'DECIDE', 'join')).toBeNull();
    expect(permission(whyNotAct(actor(), 'DECIDE', 'join this challenge'))).toEqual({
      allowed: false,
      reasonCode: 'NOT_PERMITTED',
      reason: 'Ask somebody who can decide for your organisation to join this challenge.',
    });
  });

  it('of no organisation is told to choose one, operator or not', () => {
    const nobody = actor({ organisationId: null, role: null, operator: true });
    expect(whyNotAct(nobody, 'SEE', 'join')?.message).toBe('Join or register an organisation to join.');
    expect(whyNotAct(null, 'SEE', 'join')?.message).toBe('Sign in, or register your organisation, to join.');
  });

  it('of another organisation is told whose it is', () => {
    const owner = { id: 'o2', name: 'Mill Homes' };
    expect(whyNotActFor(actor({ role: 'ADMINISTER' }), owner, 'ADD', 'change this')?.message).toBe(
      'Only Mill Homes can change this.',
    );
    expect(whyNotActFor(actor({ organisationId: 'o2' }), owner, 'ADD', 'change this')).toBeNull();
    expect(whyNotActFor(actor({ organisationId: 'o2' }), owner, 'DECIDE', 'change this')?.code).toBe(
      'NOT_PERMITTED',
    );
  });
});

describe('a version', () => {
  it('is refused with the one on record when another was saved since', () => {
    expect(whyNotVersion({ version: 4 }, 4)).toBeNull();
    const refusal = whyNotVersion({ version: 4 }, 3);
    expect(refusal instanceof StaleVersion && refusal.currentVersion).toBe(4);
  });
});
