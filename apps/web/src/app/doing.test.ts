import { expect, test, vi } from 'vitest';
import { noteDoing, takeDoing } from './doing.ts';

test('what others see is offered once, by the announcement that follows it', () => {
  noteDoing('JoinChallengeSuccess');
  expect(takeDoing()).toBe(true);
  expect(takeDoing()).toBe(false);
});

test('what is one’s own business is not offered, and takes back what was done before it', () => {
  noteDoing('AddUpdateSuccess');
  noteDoing('FollowSuccess');
  expect(takeDoing()).toBe(false);
});

test('an announcement of something else, later, offers nothing', () => {
  vi.useFakeTimers({ now: 0 });
  noteDoing('AddUpdateSuccess');
  vi.advanceTimersByTime(3000);
  expect(takeDoing()).toBe(false);
  vi.useRealTimers();
});
