import { AsyncLocalStorage } from 'node:async_hooks';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

const times = new AsyncLocalStorage<{ over: boolean }>();

/** Whether this is work of a request whose asker was told that its time is over: nobody hears how it fails. */
export function isTimeOver(): boolean {
  return times.getStore()?.over ?? false;
}

/** The work's answer, or a refusal once the caller's time is over. The database ends the work by its own limits. */
export async function withinTime<T>(
  { milliseconds, caller }: Limits,
  work: () => Promise<T> | T,
): Promise<T> {
  const over = Promise.withResolvers<never>();
  const time = { over: false };
  const timer = setTimeout(() => {
    time.over = true;
    const sentence = `This took longer than ${milliseconds / 1000} seconds, the most ${caller} may use. Ask for less at once.`;
    over.reject(new OverLimit('time', sentence, 503));
  }, milliseconds);
  try {
    return await Promise.race([times.run(time, async () => work()), over.promise]);
  } finally {
    clearTimeout(timer);
  }
}
