import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';

/** One thing without which the server must not get requests: resolves when it holds, rejects when not. */
export type Check = () => Promise<unknown>;

/** Milliseconds a check may take. */
export const PATIENCE = 500;

/** A check whose success is trusted for a while: for what needs a connection of its own and hardly ever changes. */
export function trustedFor(milliseconds: number, check: Check): Check {
  let heldAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - heldAt < milliseconds) return;
    await check();
    heldAt = performance.now();
  };
}

/** `/livez`: the process answers. `/readyz`: it can serve, with each check by name. */
export function addHealthRoutes(app: FastifyInstance, checks: Record<string, Check>, log: Log): void {
  app.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ alive: true }),
  );
  app.get('/readyz', async (_request, reply) => {
    const named = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await holds(check, name, log)] as const),
    );
    const ready = named.every(([, held]) => held);
    reply
      .code(ready ? 200 : 503)
      .headers({ 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '5' }) });
    return { ready, checks: Object.fromEntries(named) };
  });
}

async function holds(check: Check, name: string, log: Log): Promise<boolean> {
  const patience = new AbortController();
  try {
    const late = pause(PATIENCE, true, { signal: patience.signal, ref: false }).then(() => {
      throw new Error(`The check took longer than ${PATIENCE} ms.`);
    });
    await Promise.race([check(), late]);
    return true;
  } catch (error) {
    log.warn({ check: name, err: error }, 'not ready');
    return false;
  } finally {
    patience.abort();
  }
}
