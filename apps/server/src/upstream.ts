import { Refusal } from '@upstream/domain/refusal';
import { Command, CommanderError } from 'commander';
import { addAuditCommands } from './commands/audit.ts';
import { addDatabaseCommands } from './commands/database.ts';
import { addDemoCommands } from './commands/demo.ts';
import { addImportCommands } from './commands/import-places.ts';
import { RefusedCommand } from './commands/refused-command.ts';
import { addUserCommands } from './commands/user.ts';
import { SettingRefused } from './settings.ts';

// The operator's command line. A noun has one file in commands/, which adds a command named for the noun with its
// verbs beneath: `add<Noun>Commands(program)`. A verb's action calls the product's own function inside
// `withDatabase`, prints what a person can read, and throws `RefusedCommand` for a "no".
// Exit codes: 0 done, 1 refused, 2 wrong usage.

const REFUSED = 1;
const WRONG_USAGE = 2;

const program = new Command('upstream')
  .description('What an operator of Upstream does from a terminal.')
  .exitOverride()
  .showHelpAfterError('(add --help for what can be asked)');
for (const add of [
  addAuditCommands,
  addDatabaseCommands,
  addDemoCommands,
  addImportCommands,
  addUserCommands,
])
  add(program);

try {
  await program.parseAsync();
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
