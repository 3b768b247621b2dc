import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { failed, type Outcome, passed } from './outcome.ts';

/** The checkout's root folder. */
export const root = join(import.meta.dirname, '../..');

/** A program of the checkout with its arguments; `node` is the pinned one that runs this file. */
export interface Command {
  /** Said before the program's output when several run at once. */
  name: string;
  /** A path from the root, or `node`. */
  program: string;
  args: string[];
  /** A folder from the root; the root itself when absent. */
  folder?: string;
}

/** Runs a program to its end and gives its exit code and all that it wrote. */
export async function execute(command: Command, live: boolean): Promise<{ code: number; output: string }> {
  const program = command.program === 'node' ? process.execPath : join(root, command.program);
  const child = spawn(program, command.args, {
    cwd: join(root, command.folder ?? ''),
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs one program as one test, quietly unless it fails. */
export async function asTest(command: Command): Promise<Outcome> {
  const { code, output } = await execute(command, false);
  console.log(`  ${code === 0 ? 'ok' : 'FAILED'}  ${command.name}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0 ? passed : failed;
}

/** Runs programs as one test each, at most two at a time. */
export async function asTests(commands: readonly Command[]): Promise<Outcome[]> {
  const waiting = [...commands];
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await asTest(next));
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}
