import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL server that says it runs in a data folder. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** What `postmaster.pid` says, or null without one. It may be stale: nobody removes it after a kill. */
export function readPostmaster(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]) } : null;
  } catch {
    return null;
  }
}

/** Whether that process lives and is the server of that folder, not another one that was given its number. */
export function isServerOf(data: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true; // pg_ctl finds out
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    return execFileSync('ps', ['-p', String(pid), '-o', 'command=']).includes(data);
  } catch {
    return false;
  }
}

/** Whether a process of that number lives, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
