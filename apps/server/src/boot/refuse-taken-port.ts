import { once } from 'node:events';
import { createServer } from 'node:net';
import { SettingRefused, type Settings } from '../settings.ts';

/** Refuses a port that was set and is taken, before a first start tells the demo for nothing. */
export async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  if (port === null) return;
  const probe = createServer();
  try {
    probe.listen({ port, host });
    await once(probe, 'listening');
  } catch (error) {
    if (isTaken(error)) throw portTaken(port);
  } finally {
    probe.close();
  }
}

/** What to do about a port that somebody else listens on. */
export function portTaken(port: number): SettingRefused {
  return new SettingRefused(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
}

/** Whether listening failed because somebody else listens there. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
