import { expect, it } from 'vitest';
import type { Actor } from '../people/actor.ts';
import {
  type MemberState,
  whyNotAnswer,
  whyNotChangeRole,
  whyNotConvene,
  whyNotEndSeat,
  whyNotLeave,
} from './why-not-convene.ts';

const decider: Actor = { personId: 'p', organisationId: 'o', role: 'DECIDE', operator: false };
const adder: Actor = { ...decider, role: 'ADD' };
const convenor: MemberState = { role: 'CONVENOR', status: 'ACTIVE' };
const board: MemberState = { role: 'BOARD', status: 'ACTIVE' };
const invited: MemberState = { role: 'MEMBER', status: 'INVITED' };
const gone: MemberState = { role: 'CONVENOR', status: 'LEFT' };

it.each([
  ['a visitor', null, null, 'NOT_PERMITTED'],
  ['a stranger', decider, null, 'NOT_PERMITTED'],
  ['a board member', decider, board, 'NOT_PERMITTED'],
  ['a convenor that has left', decider, gone, 'NOT_PERMITTED'],
  ['an invited convenor', decider, { role: 'CONVENOR', status: 'INVITED' }, 'NOT_PERMITTED'],
  ['somebody at a convenor who cannot decide', adder, convenor, 'NOT_PERMITTED'],
  ['somebody who decides for a convenor', decider, convenor, undefined],
] as const)('asks whether %s may convene', (_who, actor, own, code) => {
  expect(whyNotConvene(actor, own, 'invite')?.code).toBe(code);
});

it.each([
  ['nobody', null, invited, 'NOT_PERMITTED'],
  ['a member', decider, board, 'NO_INVITATION'],
  ['a stranger', decider, null, 'NO_INVITATION'],
  ['an invited adder', adder, invited, 'NOT_PERMITTED'],
  ['an invited decider', decider, invited, undefined],
] as const)('asks whether %s may answer an invitation', (_who, actor, own, code) => {
  expect(whyNotAnswer(actor, own)?.code).toBe(code);
});

it.each([
  ['the last convenor', convenor, 1, 'LAST_CONVENOR'],
  ['one of two convenors', convenor, 2, undefined],
  ['a board member', board, 1, undefined],
  ['an invited organisation', invited, 1, 'NOT_PERMITTED'],
  ['one that has left', gone, 1, 'NOT_PERMITTED'],
] as const)('asks whether %s may leave', (_who, own, convenors, code) => {
  expect(whyNotLeave(decider, own, convenors)?.code).toBe(code);
});

it.each([
  ['the last convenor as a member', convenor, 'MEMBER', 1, 'LAST_CONVENOR'],
  ['the last convenor as convenor', convenor, 'CONVENOR', 1, undefined],
  ['an invited organisation', invited, 'BOARD', 1, undefined],
  ['one that has left', gone, 'MEMBER', 2, 'NOT_A_MEMBER'],
  ['a stranger', null, 'MEMBER', 2, 'NOT_A_MEMBER'],
] as const)('asks whether the role may change of %s', (_what, member, role, convenors, code) => {
  expect(whyNotChangeRole(member, role, convenors)?.code).toBe(code);
});

it('lets a convenor end any seat, and each organisation its own', () => {
  expect(whyNotEndSeat(decider, board, { organisationId: 'o' })).toBeNull();
  expect(whyNotEndSeat(decider, board, { organisationId: 'other' })?.code).toBe('NOT_PERMITTED');
  expect(whyNotEndSeat(decider, convenor, { organisationId: 'other' })).toBeNull();
  expect(whyNotEndSeat(adder, board, { organisationId: 'o' })?.code).toBe('NOT_PERMITTED');
});
