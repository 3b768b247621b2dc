import { settleExits } from '@upstream/api/initiatives/settle-exits';
import { doneBy, ownedByTwo, seenInitiative, stakeOf } from '@upstream/api/testing/initiative';
import { afterEach, expect, test, vi } from 'vitest';
import { quietLog } from '../log.ts';
import { asOwner } from '../testing/test-server.ts';
import { settleHourly } from './settle-hourly.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

afterEach(() => void vi.useRealTimers());

async function whoseNoticeIsOver() {
  const then = new Date(Date.now() - 60 * DAY);
  const owned = await ownedByTwo({}, then);
  const { id, version } = stakeOf(owned.initiative, owned.one);
  await doneBy(owned.one, 'giveNotice', { stakeId: id, expectedVersion: version }, then);
  return { ...owned, stakeId: id };
}

test('several processes note each exit once, with one event', async () => {
  const { other, initiative, stakeId } = await whoseNoticeIsOver();
  const processes = [1, 2, 3].map(() => settleHourly(quietLog()));
  await Promise.all(processes.map((each) => each.stop()));

  const seen = await seenInitiative(other, initiative.id);
  expect(seen?.stakes.find(({ id }) => id === stakeId)?.status).toBe('EXITED');
  const uuid = stakeId.slice(stakeId.indexOf('_') + 1);
  const events = await asOwner("select 1 from event where did = 'stake.exited' and record_id = $1", [uuid]);
  expect(events).toHaveLength(1);
  expect(await settleExits(new Date())).toBe(0);
});

test('begins at once, goes on every hour after one that failed, and ends when it is stopped', async () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  const settle = vi.fn(async () => 0).mockRejectedValueOnce(new Error('busy'));
  const hourly = settleHourly(
    quietLog((line) => lines.push(line)),
    settle,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(settle).toHaveBeenCalledTimes(1);
  expect(lines.join()).toContain('could not note who has left');
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(settle).toHaveBeenCalledTimes(3);
  await hourly.stop();
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(settle).toHaveBeenCalledTimes(3);
});
