import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino, type SerializedError } from 'pino';

/** The server's log. It never holds variables, cookies, tokens or what people typed. */
export type Log = Logger;

/** Where a data folder keeps the log. */
export function logFile(dataFolder: string): string {
  return join(dataFolder, 'logs', 'upstream.log');
}

/** A log of one JSON object a line, appended to a file. */
export function openLog(file: string): Log {
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  const destination = pino.destination({ fd: openSync(file, 'a', 0o600), sync: false });
  return pino(LOGGED, destination);
}

/** A log that keeps nothing, or gives each line to a test. */
export function quietLog(write: (line: string) => void = () => {}): Log {
  return pino(LOGGED, { write });
}

const LOGGED = {
  timestamp: pino.stdTimeFunctions.isoTime,
  base: { pid: process.pid },
  serializers: {
    err: errorForLog,
    req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
      id,
      method,
      path: pathOf(url),
    }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  },
};

/** What the log keeps of an error: its kind, its code and where it arose. The database's own words hold values. */
export function errorForLog(
  error: unknown,
): Pick<SerializedError, 'type' | 'message' | 'stack'> & { code?: string } {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no error was thrown.', stack: '' };
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const holdsValues = /Prisma|DatabaseError|DriverAdapter|error$/.test(error.name);
  const message = holdsValues ? `${error.name} (its words may hold values and are left out)` : error.message;
  const cause = error.cause instanceof Error ? errorForLog(error.cause) : undefined;
  return {
    type: error.name,
    message: cause ? `${message} < ${cause.message}` : message,
    stack: frames.join('\n'),
    ...(code ? { code } : {}),
  };
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
