import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { share } from './visitors-share.ts';

/** Milliseconds a request waits for a connection before it is told that the database is busy. */
const CONNECTION_WAIT = 2000;

interface Connection {
  pool: pg.Pool;
  prisma: PrismaClient;
  /** Does work of visitors, who may hold half of the connections, so that who is signed in finds one. */
  forVisitors: ReturnType<typeof share>;
}

let current: Connection | null = null;

/** Connects under the web login, and refuses an address nobody answers at; Prisma and plain SQL share the pool. */
export async function openConnection(webUrl: string, poolSize: number): Promise<void> {
  if (current) throw new Error('The database is connected already.');
  const pool = new pg.Pool({
    connectionString: webUrl,
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_WAIT,
    application_name: 'upstream web',
  });
  // A connection that is killed without a listener ends the process. Whoever uses it gets the error too.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  current = {
    pool,
    prisma: new PrismaClient({ adapter: oneAtATime(new PrismaPg(pool)) }),
    forVisitors: share(Math.ceil(poolSize / 2), CONNECTION_WAIT),
  };
  try {
    await pool.query('select');
  } catch (error) {
    await closeConnection();
    throw error;
  }
}

/** Ends every connection; work under way is waited for. */
export async function closeConnection(): Promise<void> {
  const leaving = current;
  current = null;
  await leaving?.prisma.$disconnect();
  await leaving?.pool.end();
}

/** The one connection of this process. Only this package may ask: reads outside a stamped transaction leak. */
export function connection(): Connection {
  if (!current) throw new Error('The database is not connected.');
  return current;
}
