import { DatabaseBusy } from './database-busy.ts';

/** Lets at most `places` pieces of work go on at once; who gets no place in time is told that the database is busy. */
export function share(places: number, waitMs: number) {
  let free = places;
  const waiting = new Set<() => void>();

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const turn = Promise.withResolvers<void>();
    waiting.add(turn.resolve);
    const timer = setTimeout(() => {
      waiting.delete(turn.resolve);
      turn.reject(new DatabaseBusy('visitors have all the connections they may'));
    }, waitMs);
    await turn.promise.finally(() => clearTimeout(timer));
  }

  function leave(): void {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    return work().finally(leave);
  };
}
