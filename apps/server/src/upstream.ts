import { Refusal } from '@upstream/domain/refusal';
import { CommanderError } from 'commander';
import { commandLine } from './commands/command-line.ts';
import { RefusedCommand } from './commands/refused-command.ts';
import { SettingRefused } from './settings.ts';

// What `pnpm upstream` runs. Exit codes: 0 done, 1 refused, 2 wrong usage.

const REFUSED = 1;
const WRONG_USAGE = 2;

try {
  await commandLine().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
// The embedded database may have been started for this command alone, and is stopped by now.
process.exit();

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  const told = error instanceof RefusedCommand || error instanceof Refusal || error instanceof SettingRefused;
  const words = error instanceof Error ? error.message : String(error);
  console.error(told ? words : `This failed: ${words}`);
  return REFUSED;
}
