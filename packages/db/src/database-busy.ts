import { Prisma } from './generated/prisma/client.ts';

/** Every connection is taken, or the database has no time now: nothing was done, and trying again may work. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
  /** Seconds to wait before trying again, for the header Retry-After. */
  readonly retryAfter = 2;

  constructor(cause: unknown) {
    super('The database is busy. Try again in a moment.', { cause });
  }
}

// PostgreSQL: too many connections, two waiting for each other, a lock not had in time, starting or stopping.
const BUSY_STATES = new Set(['53300', '40P01', '55P03', '57P01', '57P02', '57P03']);
const NO_CONNECTION =
  /timeout exceeded when trying to connect|Unable to start a transaction in the given time/;

/** Runs database work, and says so plainly when it could not be done for want of a connection or of a lock. */
export async function orBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isBusy(error) ? new DatabaseBusy(error) : error;
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (NO_CONNECTION.test(error.message)) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2024') return true;
  return BUSY_STATES.has(sqlState(error) ?? '');
}

/** PostgreSQL's code of an error that came through pg or through Prisma, or null. */
function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('originalCode' in error && typeof error.originalCode === 'string') return error.originalCode;
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code) &&
    !error.code.startsWith('P2')
  )
    return error.code;
  const inner = [
    'cause' in error ? error.cause : null,
    'meta' in error ? error.meta : null,
    'driverAdapterError' in error ? error.driverAdapterError : null,
  ];
  for (const value of inner) {
    const state = sqlState(value);
    if (state) return state;
  }
  return null;
}
