import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const LOOK_EVERY_MILLISECONDS = 500;

/**
 * Calls back once whoever launched this process through a package script has gone. npx ends on SIGTERM without
 * passing it on, and pnpm and the shells between them and us wait for ever.
 */
export async function whenLauncherGone(then: () => void): Promise<void> {
  if (process.platform === 'win32' || !process.env['npm_config_user_agent']) return;
  const launched = await launchers();
  const timer = setInterval(async () => {
    if ((await launchers()) === launched) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY_MILLISECONDS);
  timer.unref();
}

/** The ids of the shells and package managers above us; a person's own shell is none of them. */
async function launchers(): Promise<string> {
  const found: number[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const process = await lookUp(pid);
    if (!process || !/^(sh|dash|node|MainThread|npm|npx|pnpm)\b/.test(process.name)) break;
    found.push(pid);
    pid = process.parent;
  }
  return found.join(' ');
}

async function lookUp(pid: number): Promise<{ name: string; parent: number } | null> {
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8'); // a container may have no ps
      const [, name = '', parent = '0'] = /^Name:\s*(.*)$[\s\S]*?^PPid:\s*(\d+)$/m.exec(status) ?? [];
      return { name, parent: Number(parent) };
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=,comm=', '-p', String(pid)]);
    const [, parent = '0', name = ''] = /^\s*(\d+)\s+(?:.*\/)?(.*?)\s*$/.exec(stdout) ?? [];
    return { name, parent: Number(parent) };
  } catch {
    return null;
  }
}
