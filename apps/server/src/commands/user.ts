import type { Command } from 'commander';
import { Pool } from 'pg';
import { LINK_MINUTES, startReset } from '../sign-in/accounts.ts';
import { resetLink } from '../sign-in/reset-mail.ts';
import { RefusedCommand } from './refused-command.ts';
import { withDatabase } from './with-database.ts';

/** `upstream user`: people who cannot help themselves. */
export function addUserCommands(program: Command): void {
  const user = program.command('user').description('People and their sign-in.');
  user
    .command('reset-password')
    .argument('<email>', 'the address the person signs in with')
    .description('Print a link with which the person chooses a new password, once.')
    .action(async (email: string) => {
      const link = await withDatabase(async ({ authUrl }, { url, port }) => {
        const pool = new Pool({ connectionString: authUrl, max: 1 });
        try {
          const token = await startReset(pool, email);
          return token && resetLink(url ?? `http://127.0.0.1:${port ?? 4000}`, token);
        } finally {
          await pool.end();
        }
      });
      if (!link) throw new RefusedCommand(`Nobody signs in with ${email}.`);
      console.log(`Give this link to the person; it works once, for ${LINK_MINUTES} minutes:\n${link}`);
    });
}
