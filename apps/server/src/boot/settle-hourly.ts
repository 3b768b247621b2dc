import { settleExits } from '@upstream/api/initiatives/settle-exits';
import type { Log } from '../log.ts';

const HOUR = 3_600_000; // milliseconds

/**
 * Notes the exits whose notice has ended, at once and every hour until it is stopped. Several processes may do so
 * over one database: each exit is noted once, by whoever comes first. One that fails is tried again an hour later.
 */
export function settleHourly(log: Log, settle: (now: Date) => Promise<number> = settleExits) {
  let under = Promise.resolve();
  const run = () => {
    under = under
      .then(() => settle(new Date()))
      .then((exits) => {
        if (exits > 0) log.info({ exits }, 'noted who has left');
      })
      .catch((error: unknown) => log.warn({ err: error }, 'could not note who has left'));
  };
  const timer = setInterval(run, HOUR).unref();
  run();
  return {
    /** Begins no further one, and waits for the one under way. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await under;
    },
  };
}
