import { connectDatabase, disconnectDatabase } from '@upstream/db/db';
import type { Command } from 'commander';
import { leaveDemo, tellDemoOnce } from '../boot/demo.ts';
import { keptSecret } from '../boot/secret.ts';
import { commandAuth } from '../sign-in/command-auth.ts';
import { connectSignIn } from '../sign-in/connect.ts';
import { RefusedCommand } from './refused-command.ts';
import { withDatabase } from './with-database.ts';

/** `upstream demo`: the invented story. */
export function addDemoCommands(program: Command): void {
  const demo = program.command('demo').description('The invented story that shows what Upstream does.');
  demo.command('fill').description('Tell the story in a database where nobody has registered.').action(fill);
  demo
    .command('leave')
    .description('Take the story away with everything that was done in it, for good. Real places stay.')
    .action(async () => {
      const state = await withDatabase(({ ownerUrl }) => leaveDemo(ownerUrl));
      if (state === null) throw new RefusedCommand('No demo was told here. Nothing was taken away.');
      console.log('The demo is gone. Start Upstream again to set up your own.');
    });
}

function fill(): Promise<void> {
  return withDatabase(async ({ ownerUrl, webUrl, authUrl }, settings) => {
    const secret = settings.secret ?? keptSecret(settings.dataFolder);
    const signIn = connectSignIn({ authUrl, secret, origin: 'http://localhost' });
    await connectDatabase({ webUrl });
    try {
      const { fillDemo } = await import('@upstream/demo/fill-demo');
      const state = await tellDemoOnce(ownerUrl, () => fillDemo(new Date(), commandAuth(signIn)));
      if (state === 'LEFT')
        throw new RefusedCommand('The demo was left for good. Use a new database for another one.');
      if (state === null)
        throw new RefusedCommand('People have registered here. The demo needs a database of its own.');
      console.log('The demo story is told.');
    } finally {
      await disconnectDatabase();
      await signIn.pool.end();
    }
  });
}
