import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

/** The work's answer, or a refusal once the caller's time is over. The database ends the work by its own limits. */
export async function withinTime<T>(
  { milliseconds, caller }: Limits,
  work: () => Promise<T> | T,
): Promise<T> {
  const over = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const sentence = `This took longer than ${milliseconds / 1000} seconds, the most ${caller} may use. Ask for less at once.`;
    over.reject(new OverLimit('time', sentence, 503));
  }, milliseconds);
  try {
    return await Promise.race([work(), over.promise]);
  } finally {
    clearTimeout(timer);
  }
}
