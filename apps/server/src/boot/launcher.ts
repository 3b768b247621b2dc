import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const LOOK_EVERY_MILLISECONDS = 500;

/**
 * Calls back once whoever launched this process through a package script has gone. npx and pnpm end on SIGTERM
 * without passing it on, and the shell between them and us waits for ever.
 */
export async function whenLauncherGone(then: () => void): Promise<void> {
  if (process.platform === 'win32' || !process.env['npm_lifecycle_event']) return;
  const launched = await lineage();
  if (launched === null) return;
  const timer = setInterval(async () => {
    if ((await lineage()) === launched) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY_MILLISECONDS);
  timer.unref();
}

/** Our parent and its parent, or null where that cannot be told. */
async function lineage(): Promise<string | null> {
  const parent = process.ppid;
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${parent}/status`, 'utf8'); // a container may have no ps
      return `${parent} ${/^PPid:\s*(\d+)$/m.exec(status)?.[1]}`;
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(parent)]);
    return `${parent} ${stdout.trim()}`;
  } catch {
    return null;
  }
}
