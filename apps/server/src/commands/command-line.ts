import { Command } from 'commander';
import { addAuditCommands } from './audit.ts';
import { addDatabaseCommands } from './database.ts';
import { addDemoCommands } from './demo.ts';
import { addImportCommands } from './import-places.ts';
import { addUserCommands } from './user.ts';

// A noun has one file here, which adds a command named for the noun with its verbs beneath. A verb's action calls the
// product's own function inside `withDatabase`, prints what a person can read, and throws `RefusedCommand` for a "no".
const nouns = [addAuditCommands, addDatabaseCommands, addDemoCommands, addImportCommands, addUserCommands];

/** The operator's command line, with every command. It throws what commander would end the process for. */
export function commandLine(): Command {
  const program = new Command('upstream')
    .description('What an operator of Upstream does from a terminal.')
    .exitOverride()
    .showHelpAfterError('(add --help for what can be asked)');
  for (const add of nouns) add(program);
  return program;
}
