import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationActor, Role } from '../people/actor.ts';
import { dependencyCircle } from './dependency-circle.ts';
import { DependencyCircle } from './refusals.ts';
import { hasExited, isActive, needsCoOwner, type OwnedInitiative, type Stake } from './stake.ts';
import { whyNotAddUpdate, whyNotCloseInitiative } from './why-not-initiative.ts';
import {
  type Milestone,
  whyNotAddMilestone,
  whyNotChangeMilestone,
  whyNotReachMilestone,
  whyNotRemoveMilestone,
  whyNotUnreachMilestone,
} from './why-not-milestone.ts';
import {
  whyNotAcceptStake,
  whyNotAnswerOffer,
  whyNotGiveNotice,
  whyNotInviteStake,
  whyNotNameAccountablePerson,
  whyNotOfferStake,
  whyNotWithdrawNotice,
} from './why-not-stake.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const by = (organisationId: string, role: Role = 'DECIDE'): OrganisationActor => ({
  personId: 'p',
  organisationId,
  role,
  operator: false,
});
const stake = (organisationId: string, over: Partial<Stake> = {}): Stake => ({
  organisationId,
  kind: 'OWNER',
  status: 'ACTIVE',
  leavesOn: null,
  ...over,
});
const initiative = (...stakes: Stake[]): OwnedInitiative => ({ status: 'ACTIVE', stakes });
const two = initiative(stake('a'), stake('b'));
const closed: OwnedInitiative = { ...two, status: 'CLOSED' };
const codeOf = (refusal: { code: string } | null) => refusal?.code ?? null;

describe('a stake', () => {
  it('ends at the end of its last day in London, whether or not a job ran', () => {
    const leaving = stake('a', { leavesOn: '2026-06-01' });
    expect(hasExited(leaving, new Date('2026-06-01T22:59:59Z'))).toBe(false);
    expect(hasExited(leaving, new Date('2026-06-01T23:00:00Z'))).toBe(true); // summer time
    expect(isActive(leaving, new Date('2026-06-01T23:00:00Z'))).toBe(false);
    expect(hasExited(stake('a', { status: 'EXITED' }), NOW)).toBe(true);
  });

  it.each([
    ['two owners', two, false],
    ['one owner left', initiative(stake('a'), stake('b', { leavesOn: '2026-05-01' })), true],
    ['closed', { status: 'CLOSED', stakes: [stake('a')] } as const, false],
    [
      'proposed, still to be answered',
      { status: 'PROPOSED', stakes: [stake('a'), stake('b', { status: 'INVITED' })] } as const,
      false,
    ],
    [
      'proposed, and declined by all',
      { status: 'PROPOSED', stakes: [stake('a'), stake('b', { status: 'DECLINED' })] } as const,
      true,
    ],
  ])('tells whether a co-owner is needed: %s', (_case, record, needed) => {
    expect(needsCoOwner(record, NOW)).toBe(needed);
  });
});

describe('who may take part', () => {
  const invited = stake('c', { status: 'INVITED' });

  it.each([
    ['its own officer accepts', by('c'), null],
    ['another organisation accepts', by('a'), 'NOT_PERMITTED'],
    ['somebody who only adds accepts', by('c', 'ADD'), 'NOT_PERMITTED'],
    ['a visitor accepts', null, 'NOT_PERMITTED'],
  ])('an invitation: %s', (_case, actor, code) => {
    expect(codeOf(whyNotAcceptStake(actor, two, invited))).toBe(code);
  });

  it('an invitation is answered once, and not when the initiative is closed', () => {
    expect(codeOf(whyNotAcceptStake(by('c'), two, stake('c')))).toBe('STAKE_ANSWERED');
    expect(codeOf(whyNotAcceptStake(by('c'), closed, invited))).toBe('INITIATIVE_CLOSED');
  });

  it('owners invite, nobody twice into the same part, and again after it declined', () => {
    const asked = { organisationId: 'c', kind: 'OWNER' } as const;
    expect(whyNotInviteStake(by('a'), two, asked, NOW)).toBeNull();
    expect(codeOf(whyNotInviteStake(by('x'), two, asked, NOW))).toBe('NOT_PERMITTED');
    expect(codeOf(whyNotInviteStake(by('a'), initiative(stake('a'), invited), asked, NOW))).toBe(
      'ALREADY_HAS_STAKE',
    );
    const declined = initiative(stake('a'), stake('c', { status: 'DECLINED' }));
    expect(whyNotInviteStake(by('a'), declined, asked, NOW)).toBeNull();
  });

  it('anybody who can decide offers, and an owner answers once', () => {
    expect(whyNotOfferStake(by('x'), two, 'FUNDER', NOW)).toBeNull();
    expect(codeOf(whyNotOfferStake(by('a'), two, 'OWNER', NOW))).toBe('ALREADY_HAS_STAKE');
    expect(codeOf(whyNotOfferStake(by('x'), closed, null, NOW))).toBe('INITIATIVE_CLOSED');
    const offered = stake('x', { kind: 'FUNDER', status: 'OFFERED' });
    expect(whyNotAnswerOffer(by('a'), two, offered, NOW)).toBeNull();
    expect(codeOf(whyNotAnswerOffer(by('x'), two, offered, NOW))).toBe('NOT_PERMITTED');
    expect(codeOf(whyNotAnswerOffer(by('a'), two, stake('x'), NOW))).toBe('STAKE_ANSWERED');
  });

  it('each organisation names its own accountable person', () => {
    expect(whyNotNameAccountablePerson(by('a'), stake('a'), NOW)).toBeNull();
    expect(codeOf(whyNotNameAccountablePerson(by('b'), stake('a'), NOW))).toBe('NOT_PERMITTED');
    expect(codeOf(whyNotNameAccountablePerson(by('c'), invited, NOW))).toBe('NOT_PERMITTED');
  });
});

describe('leaving', () => {
  it('takes notice, given once', () => {
    expect(whyNotGiveNotice(by('a'), two, stake('a'), NOW)).toBeNull();
    const leaving = stake('a', { leavesOn: '2026-06-29' });
    expect(codeOf(whyNotGiveNotice(by('a'), two, leaving, NOW))).toBe('NOTICE_GIVEN');
    expect(whyNotWithdrawNotice(by('a'), leaving, NOW)).toBeNull();
    expect(codeOf(whyNotWithdrawNotice(by('a'), stake('a'), NOW))).toBe('NO_NOTICE');
    expect(codeOf(whyNotWithdrawNotice(by('a'), stake('a', { leavesOn: '2026-05-31' }), NOW))).toBe(
      'NO_NOTICE',
    );
  });

  it('is not for the last owner that stays, even while another still serves its notice', () => {
    const other = initiative(stake('a'), stake('b', { leavesOn: '2026-06-29' }));
    expect(codeOf(whyNotGiveNotice(by('a'), other, stake('a'), NOW))).toBe('LAST_OWNER');
    const funder = stake('c', { kind: 'FUNDER' });
    expect(whyNotGiveNotice(by('c'), initiative(stake('a'), funder), funder, NOW)).toBeNull();
  });
});

describe('the work', () => {
  const milestone = (over: Partial<Milestone> = {}): Milestone => ({
    organisationId: 'c',
    reachedOn: null,
    waitsFor: [],
    holdsUp: [],
    tasks: 0,
    ...over,
  });
  const three = initiative(stake('a'), stake('b'), stake('c', { kind: 'CONTRIBUTOR' }));

  it('is agreed by owners; a contributor reaches its own milestone and adds updates', () => {
    expect(whyNotAddMilestone(by('a', 'ADD'), three, NOW)).toBeNull();
    expect(codeOf(whyNotAddMilestone(by('c'), three, NOW))).toBe('NOT_PERMITTED');
    expect(whyNotReachMilestone(by('c', 'ADD'), three, milestone(), NOW)).toBeNull();
    expect(codeOf(whyNotReachMilestone(by('c'), three, milestone({ organisationId: 'a' }), NOW))).toBe(
      'NOT_PERMITTED',
    );
    expect(whyNotAddUpdate(by('c', 'ADD'), three, NOW)).toBeNull();
    expect(codeOf(whyNotAddUpdate(by('x'), three, NOW))).toBe('NOT_PERMITTED');
    expect(codeOf(whyNotCloseInitiative(by('a', 'ADD'), three, NOW))).toBe('NOT_PERMITTED');
    expect(codeOf(whyNotAddUpdate(by('a'), closed, NOW))).toBe('INITIATIVE_CLOSED');
  });

  it('is reached in order, and taken back in order', () => {
    const waiting = milestone({ waitsFor: [{ title: 'First', reachedOn: null }] });
    expect(whyNotReachMilestone(by('a'), three, waiting, NOW)?.message).toContain('“First”');
    const reached = milestone({ reachedOn: '2026-05-01' });
    expect(codeOf(whyNotReachMilestone(by('a'), three, reached, NOW))).toBe('MILESTONE_REACHED');
    expect(codeOf(whyNotChangeMilestone(by('a'), three, reached, NOW))).toBe('MILESTONE_REACHED');
    const held = { ...reached, holdsUp: [{ title: 'Next', reachedOn: '2026-05-02' }] };
    expect(codeOf(whyNotUnreachMilestone(by('a'), three, held, NOW))).toBe('MILESTONE_NEEDED');
    expect(whyNotUnreachMilestone(by('a'), three, reached, NOW)).toBeNull();
    expect(codeOf(whyNotUnreachMilestone(by('a'), three, milestone(), NOW))).toBe('MILESTONE_NOT_REACHED');
  });

  it('is removed only when nothing hangs on it', () => {
    expect(whyNotRemoveMilestone(by('a'), three, milestone(), NOW)).toBeNull();
    expect(codeOf(whyNotRemoveMilestone(by('a'), three, milestone({ tasks: 1 }), NOW))).toBe(
      'MILESTONE_NEEDED',
    );
    const held = milestone({ holdsUp: [{ title: 'Next', reachedOn: null }] });
    expect(whyNotRemoveMilestone(by('a'), three, held, NOW)?.message).toContain('“Next”');
  });
});

describe('a circle of milestones', () => {
  it('is found and told from its start', () => {
    const waits = new Map([
      ['a', ['x', 'b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(dependencyCircle('a', waits)).toEqual(['a', 'b', 'c', 'a']);
    expect(dependencyCircle('a', new Map([['a', ['a']]]))).toEqual(['a', 'a']);
    expect(new DependencyCircle(['A', 'B', 'A']).message).toContain('“A” → “B” → “A”');
  });

  it('is never found where milestones only wait for earlier ones', () => {
    const edges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 120 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const waits = new Map<string, string[]>();
        for (const [one, other] of pairs) {
          if (one > other) waits.set(`${one}`, [...(waits.get(`${one}`) ?? []), `${other}`]);
        }
        return [...waits.keys()].every((key) => dependencyCircle(key, waits) === null);
      }),
    );
  });
});
