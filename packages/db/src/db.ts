import type { Actor } from '@upstream/domain/people/actor';
import { type Identity, identityOf } from './actor.ts';
import { closeConnection, connection, openConnection } from './connection.ts';
import { orBusy } from './database-busy.ts';
import { Prisma } from './generated/prisma/client.ts';
import { type Once, once } from './once.ts';
import { stamp } from './stamp.ts';

/** The Prisma client of one open, stamped transaction: it reads and writes as one identity. */
export type Tx = Prisma.TransactionClient;

// Milliseconds a transaction, and each statement in it, may take unless its caller says otherwise: as long as the
// server lets a request take, so that work nobody waits for any more ends too.
const REQUEST_LIMIT = 10_000;
const VISITOR_LIMIT = 3000;
/** Milliseconds to wait for a transaction to begin; longer than the pool's own wait, which answers first. */
const MAX_WAIT = 4000;

/** How a writing transaction is carried out. */
export interface WriteOptions {
  /** Have the effect once, however often the request is sent. */
  once?: Once;
  /** Milliseconds until the transaction is given up. */
  timeoutMs?: number;
}

/** A read held open by its caller. */
export interface OpenReading {
  tx: Tx;
  /** Ends it; the second call does nothing. */
  close(): Promise<void>;
}

/** Connects this process under the web login; `poolSize` connections (10) serve everything it does. */
export async function connectDatabase(options: { webUrl: string; poolSize?: number }): Promise<void> {
  await openConnection(options.webUrl, options.poolSize ?? 10);
}

/** Ends every connection once the work under way is done. */
export async function disconnectDatabase(): Promise<void> {
  await closeConnection();
}

/** The database as somebody: every transaction is stamped with who is asking before anything else. */
export const db = {
  /** One transaction that may write; an error or a refusal leaves nothing behind. */
  async as<T>(actor: Actor | null, options: WriteOptions, work: (tx: Tx) => Promise<T>): Promise<T> {
    const identity = actor && (await identityOf(actor));
    const timeout = options.timeoutMs ?? REQUEST_LIMIT;
    return open(identity, { readOnly: false, timeout }, (tx) =>
      options.once ? once(tx, identity?.personId ?? null, options.once, () => work(tx)) : work(tx),
    );
  },

  /** One consistent snapshot in which writing is impossible. */
  async reading<T>(actor: Actor | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    const identity = actor && (await identityOf(actor));
    return open(identity, { readOnly: true, timeout: identity ? REQUEST_LIMIT : VISITOR_LIMIT }, work);
  },
};

/** The same as `db.reading`, held open until it is closed: a GraphQL operation reads through it. */
export async function openReading(actor: Actor | null): Promise<OpenReading> {
  const opened = Promise.withResolvers<Tx>();
  const closing = Promise.withResolvers<void>();
  const ended = db.reading(actor, async (tx) => {
    opened.resolve(tx);
    await closing.promise;
  });
  ended.catch(opened.reject);
  const tx = await opened.promise;
  const close = async () => {
    closing.resolve();
    await ended.catch(() => {}); // it wrote nothing, and whoever read past its limit was told then
  };
  return { tx, close };
}

const held = new WeakMap<object, OpenReading>();

/** Makes an open reading the one of a key, such as the context of an operation. */
export function holdTransaction(key: object, reading: OpenReading): void {
  held.set(key, reading);
}

/** Closes the reading of a key, if it has one; nothing reads through it any more. */
export async function releaseTransaction(key: object): Promise<void> {
  const reading = held.get(key);
  held.delete(key);
  await reading?.close();
}

/** The transaction of a key. Asking where none is open is a bug: nobody reads without saying who they are. */
export function transactionOf(key: object): Tx {
  const reading = held.get(key);
  if (!reading) throw new Error('No transaction is open here.');
  return reading.tx;
}

async function open<T>(
  identity: Identity | null,
  how: { readOnly: boolean; timeout: number },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { RepeatableRead, ReadCommitted } = Prisma.TransactionIsolationLevel;
  const run = async (tx: Tx) => {
    await stamp(tx, identity, how);
    return work(tx);
  };
  const { prisma, forVisitors } = connection();
  const transact = () =>
    prisma.$transaction(run, {
      isolationLevel: how.readOnly ? RepeatableRead : ReadCommitted,
      maxWait: MAX_WAIT,
      timeout: how.timeout,
    });
  return orBusy(identity ? transact() : forVisitors(transact));
}
