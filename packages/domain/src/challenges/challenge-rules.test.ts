import { describe, expect, test } from 'vitest';
import type { Actor, Role } from '../people/actor.ts';
import { CHALLENGE_STATUSES } from './challenge-status.ts';
import { evidenceIssues, whyNotLink } from './evidence.ts';
import { type ChallengeState, STRANGER } from './standing.ts';
import { STATUS_MOVES, whyNotMove } from './status-moves.ts';
import { whyNotJoin, whyNotLeave, whyNotOpenNow } from './why-not-join.ts';
import { whyNotClosePost, whyNotFollow, whyNotSpeak, whyNotWithdrawComment } from './why-not-speak.ts';
import { whyNotInvited, whyNotShare, whyNotStepDown, whyNotUpdate } from './why-not-steward.ts';

const now = new Date('2026-03-31T22:30:00Z'); // half past eleven at night in London, summer time
const actor = (role: Role | null): Actor => ({
  personId: 'p',
  organisationId: role && 'o',
  role,
  operator: false,
});
const decides = actor('DECIDE');
const open: ChallengeState = {
  status: 'OPEN',
  visibility: 'PUBLIC',
  approvesJoining: false,
  opensOn: null,
  closesOn: null,
};
const steward = { steward: 'ACTIVE', participation: null } as const;
const partner = { steward: null, participation: 'ACTIVE' } as const;
const waits = { steward: null, participation: 'PENDING' } as const;

describe('joining', () => {
  test('is open to who decides, on the last day until its end in London, and to those who left', () => {
    expect(whyNotJoin(decides, { ...open, closesOn: '2026-03-31' }, STRANGER, now)).toBeNull();
    expect(whyNotJoin(decides, open, { steward: null, participation: 'LEFT' }, now)).toBeNull();
    expect(whyNotJoin(decides, open, steward, now)).toBeNull();
  });

  test.each([
    ['a visitor', null, open, STRANGER, 'NOT_PERMITTED'],
    ['who can only add', actor('ADD'), open, STRANGER, 'NOT_PERMITTED'],
    ['who belongs nowhere', actor(null), open, STRANGER, 'NOT_PERMITTED'],
    ['who has joined', decides, open, partner, 'ALREADY_JOINED'],
    ['who waits', decides, open, waits, 'ALREADY_JOINED'],
    [
      'who was declined',
      decides,
      open,
      { steward: null, participation: 'DECLINED' as const },
      'OFFER_DECLINED',
    ],
    ['after the last day', decides, { ...open, closesOn: '2026-03-30' }, STRANGER, 'CHALLENGE_CLOSED'],
    ['before the first day', decides, { ...open, opensOn: '2026-04-01' }, STRANGER, 'CHALLENGE_NOT_YET_OPEN'],
    ['a draft', decides, { ...open, status: 'DRAFT' as const }, STRANGER, 'CHALLENGE_CLOSED'],
  ])('is refused to or for %s', (_who, who, challenge, standing, code) => {
    expect(whyNotJoin(who, challenge, standing, now)?.code).toBe(code);
  });

  test('a challenge that nobody closed is open now', () => {
    expect(whyNotOpenNow(open, now)).toBeNull();
    expect(whyNotOpenNow({ ...open, status: 'CLOSED' }, now)?.code).toBe('CHALLENGE_CLOSED');
  });

  test('leaving is for those who have joined or wait, by who decides', () => {
    expect(whyNotLeave(decides, partner)).toBeNull();
    expect(whyNotLeave(decides, waits)).toBeNull();
    expect(whyNotLeave(decides, STRANGER)?.code).toBe('NOT_JOINED');
    expect(whyNotLeave(actor('ADD'), partner)?.code).toBe('NOT_PERMITTED');
    expect(whyNotLeave(null, partner)?.code).toBe('NOT_PERMITTED');
  });
});

describe('the moves of a status', () => {
  const allowed = CHALLENGE_STATUSES.flatMap((status) =>
    STATUS_MOVES.filter((move) => !whyNotMove(move, decides, { ...open, status }, steward, now)).map(
      (move) => `${status} ${move}`,
    ),
  );

  test('are these and no others', () => {
    expect(allowed).toEqual([
      'DRAFT OPEN',
      'DRAFT ARCHIVE',
      'OPEN CLOSE',
      'CLOSED ARCHIVE',
      'CLOSED REOPEN',
      'ARCHIVED REOPEN',
    ]);
  });

  test('are the stewards’ alone, and of those who decide', () => {
    expect(whyNotMove('CLOSE', decides, open, partner, now)?.code).toBe('NOT_PERMITTED');
    expect(whyNotMove('CLOSE', actor('ADD'), open, steward, now)?.code).toBe('NOT_PERMITTED');
  });

  test('do not open what has closed by its day', () => {
    const passed = { ...open, status: 'CLOSED' as const, closesOn: '2026-03-01' };
    expect(whyNotMove('REOPEN', decides, passed, steward, now)?.message).toContain('later one');
  });
});

describe('the stewards', () => {
  test('share drafts with ADD and open ones with DECIDE; members need a partnership', () => {
    const draft = { ...open, status: 'DRAFT' as const };
    expect(whyNotShare(actor('ADD'), draft, false)).toBeNull();
    expect(whyNotShare(actor('SEE'), draft, false)?.code).toBe('NOT_PERMITTED');
    expect(whyNotShare(actor('ADD'), open, false)?.code).toBe('NOT_PERMITTED');
    const members = { ...open, visibility: 'MEMBERS' as const };
    expect(whyNotShare(decides, members, false)?.code).toBe('NO_PARTNERSHIP');
    expect(whyNotShare(decides, members, true)).toBeNull();
  });

  test('change it until it is archived', () => {
    expect(whyNotUpdate(actor('ADD'), open, steward)).toBeNull();
    expect(whyNotUpdate(actor('ADD'), { ...open, status: 'ARCHIVED' }, steward)?.code).toBe('WRONG_STATUS');
    expect(whyNotUpdate(actor('ADD'), open, { steward: 'INVITED', participation: null })?.code).toBe(
      'NOT_PERMITTED',
    );
  });

  test('invite whom they have not, and never all leave', () => {
    expect(whyNotInvited(STRANGER)).toBeNull();
    expect(whyNotInvited(steward)?.code).toBe('ALREADY_STEWARD');
    expect(whyNotStepDown(decides, steward, 2)).toBeNull();
    expect(whyNotStepDown(decides, steward, 1)?.code).toBe('LAST_STEWARD');
  });
});

describe('speaking', () => {
  test('is for stewards and partners who can add, and ends with the archive', () => {
    expect(whyNotSpeak(actor('ADD'), open, partner)).toBeNull();
    expect(whyNotSpeak(actor('ADD'), open, steward)).toBeNull();
    for (const standing of [STRANGER, waits])
      expect(whyNotSpeak(actor('ADD'), open, standing)?.code).toBe('NOT_PERMITTED');
    expect(whyNotSpeak(actor('SEE'), open, partner)?.code).toBe('NOT_PERMITTED');
    expect(whyNotSpeak(null, open, STRANGER)?.message).toContain('Sign in');
    expect(whyNotSpeak(actor('ADD'), { ...open, status: 'ARCHIVED' }, partner)?.code).toBe('WRONG_STATUS');
  });

  test('one’s own words can be taken back, a post by its organisation or a steward', () => {
    expect(whyNotWithdrawComment(decides, 'p')).toBeNull();
    expect(whyNotWithdrawComment(decides, 'other')?.code).toBe('NOT_PERMITTED');
    expect(whyNotClosePost(actor('ADD'), 'o', STRANGER)).toBeNull();
    expect(whyNotClosePost(actor('ADD'), 'other', steward)).toBeNull();
    expect(whyNotClosePost(actor('ADD'), 'other', partner)?.code).toBe('NOT_PERMITTED');
    expect(whyNotFollow(null)?.code).toBe('NOT_PERMITTED');
    expect(whyNotFollow(actor(null))).toBeNull();
  });
});

describe('evidence', () => {
  const nothing = { url: null, figure: null, source: null, asAt: null };

  test('a figure names its source and its day, a link its address', () => {
    const fields = (kind: 'FIGURE' | 'LINK' | 'WORDS') =>
      evidenceIssues({ kind, ...nothing }).map(({ field }) => field);
    expect(fields('FIGURE')).toEqual(['figure', 'source', 'asAt']);
    expect(fields('LINK')).toEqual(['url']);
    expect(fields('WORDS')).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    'https://user:secret@example.org',
    '',
  ])('does not link to %o', (address) => {
    expect(whyNotLink(address)).toMatch(/\.$/);
  });

  test('links to the web', () => {
    expect(whyNotLink('https://www.gov.uk/guidance#part')).toBeNull();
  });
});
