import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { logins } from '@upstream/db/testing/worker';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandLine } from './commands/command-line.ts';
import { dataFolder, startProgram } from './testing/started.ts';
import { asOwner } from './testing/test-server.ts';

const DATABASE = {
  DATABASE_OWNER_URL: logins.ownerUrl,
  DATABASE_URL: logins.webUrl,
  DATABASE_AUTH_URL: logins.authUrl,
  DATABASE_JOBS_URL: logins.jobsUrl,
  UPSTREAM_SECRET: 's'.repeat(32),
};

/** Runs a command as an operator would, on the file's own database. */
async function upstream(...words: string[]): Promise<{ code: number | null; said: string }> {
  const started = startProgram('upstream.ts', words, { ...DATABASE, UPSTREAM_DATA: dataFolder() });
  const code = await started.ended();
  return { code, said: started.output() };
}

const withAllBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(withAllBelow)];

describe('help', () => {
  const guide = readFileSync(join(CHECKOUT, 'docs/operating.md'), 'utf8');
  const every = withAllBelow(commandLine());

  it.each(every.map((command) => [pathOf(command), command] as const))(
    'is there for "%s"',
    (path, command) => {
      expect(command.description(), `${path} says what it is for`).toMatch(/^[A-Z].*\.$/);
      const help = command.helpInformation();
      expect(help).toContain(`Usage: ${path}`);
      for (const below of command.commands) expect(help).toContain(below.name());
      for (const asked of command.registeredArguments) expect(asked.description).not.toBe('');
    },
  );

  it('and the operating guide name the same commands', () => {
    const verbs = every.filter((command) => command.commands.length === 0).map(pathOf);
    for (const verb of verbs) expect(guide).toContain(`\`${verb.replace('upstream ', '')}`);
  });
});

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

describe('the exit code', () => {
  it('is 0 when a command is done or its help is read', async () => {
    expect(await upstream('audit', 'verify')).toEqual({
      code: 0,
      said: expect.stringMatching(/all hold\.\n$/),
    });
    expect(await upstream('import', 'places', '--help')).toMatchObject({ code: 0 });
  });

  it('is 1 when a command is refused, with the sentence', async () => {
    const refused = await upstream('user', 'reset-password', 'nobody@example.org');
    expect(refused).toEqual({ code: 1, said: 'Nobody signs in with nobody@example.org.\n' });
  });

  it('is 2 when it is used wrongly, with the way to the help', async () => {
    expect((await upstream()).code).toBe(2);
    const wrong = await upstream('audit', 'burn');
    expect(wrong).toEqual({ code: 2, said: expect.stringContaining('add --help') });
  });
});

const REGISTER = join(CHECKOUT, '../shared/data/places/uk_local_authorities_current.csv');

describe.runIf(existsSync(REGISTER))('importing the register of local authorities', () => {
  const places = () =>
    asOwner(
      'select (select count(*)::int from place) as places, (select count(*)::int from event) as events',
    );

  it('adds every place once: a second time changes nothing and records nothing', async () => {
    const first = await upstream('import', 'places', REGISTER);
    expect(first).toEqual({ code: 0, said: expect.stringMatching(/^\d{3} places added, no places changed/) });
    const before = await places();
    const second = await upstream('import', 'places', REGISTER);
    expect(second).toEqual({
      code: 0,
      said: expect.stringMatching(/^No places added, no places changed, \d{3} as before/),
    });
    expect(await places()).toEqual(before);
  });
});
