import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** The user PostgreSQL runs as, when it may not run as the one we are. */
export interface OperatingUser {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`; null for everybody else. */
export function operatingUser(): OperatingUser | null {
  if (process.getuid?.() !== 0) return null;
  return lookUp() ?? create();
}

/** Gives a file or folder to the user PostgreSQL runs as. */
export function giveTo(user: OperatingUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function lookUp(): OperatingUser | null {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

function create(): OperatingUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME], { stdio: 'ignore' });
  } catch (cause) {
    const made = lookUp(); // by another start at the same moment
    if (made) return made;
    throw new Error(
      `PostgreSQL refuses to run as root, and the user ${NAME} cannot be made. Start as an ordinary user.`,
      {
        cause,
      },
    );
  }
  const made = lookUp();
  if (!made) throw new Error(`The user ${NAME} was made and cannot be found.`);
  return made;
}
