import { prepareLogins } from '@upstream/db/logins';
import type { Command } from 'commander';

/** `upstream database`: a PostgreSQL of one's own. */
export function addDatabaseCommands(program: Command): void {
  const database = program.command('database').description('A PostgreSQL of your own.');
  database
    .command('prepare')
    .requiredOption(
      '--owner-url <url>',
      'postgres://owner:password@host:5432/database of a login that may create logins',
    )
    .description('Make the logins web, auth and jobs, and print the settings that use them.')
    .action(async ({ ownerUrl }: { ownerUrl: string }) => {
      const logins = await prepareLogins(ownerUrl);
      console.log(`DATABASE_OWNER_URL=${logins.ownerUrl}`);
      console.log(`DATABASE_URL=${logins.webUrl}`);
      console.log(`DATABASE_AUTH_URL=${logins.authUrl}`);
      console.log(`DATABASE_JOBS_URL=${logins.jobsUrl}`);
    });
}
