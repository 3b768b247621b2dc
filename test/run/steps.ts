import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../browser.ts';
import { asTest, asTests, type Command, root } from './command.ts';
import { failed, type Outcome, passed, type Step, total } from './outcome.ts';
import { vitest } from './vitest.ts';

const workspaces = ['domain', 'formats', 'db', 'api', 'demo'].map((name) => `packages/${name}`);
const rooms = ['domain', 'formats', 'db', 'api', 'server', 'web', 'demo', 'stories', 'conformance'];
const biome: Command = {
  name: 'biome ci',
  program: 'node_modules/.bin/biome',
  args: ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=200'],
};
const knip: Command = { name: 'knip', program: 'node_modules/.bin/knip', args: ['--no-progress'] };
const notRun: Outcome = { passed: 0, failed: 0, skipped: 1 };
const build: Command = {
  name: 'vite build',
  program: 'node_modules/.bin/vite',
  args: ['build'],
  folder: 'apps/web',
};

/** Everything `pnpm test` and `pnpm check` run, in order. */
export const steps: readonly Step[] = [
  { heading: 'Reference data', runs: 'all', run: referenceData },
  { heading: 'Generated code', runs: 'both', run: generate },
  { heading: 'Types', runs: 'both', run: types },
  { heading: 'Format and lint', runs: 'both', run: () => asTest(biome) },
  { heading: 'Dead code', runs: 'all', run: () => asTest(knip) },
  { heading: 'House rules, and the rules of the domain', runs: 'fast', run: () => vitest('house', 'domain') },
  { heading: 'House rules, schema, and every room', runs: 'all', run: everyRoom },
  { heading: 'Client build', runs: 'all', run: () => asTest(inFolder(build)) },
  { heading: 'Browser journeys', runs: 'all', run: journeys },
];

/** A program named from its own workspace, as `execute` wants it: from the root. */
function inFolder(command: Command): Command {
  return { ...command, program: join(command.folder ?? '', command.program) };
}

async function generate(): Promise<Outcome> {
  const committed = await schemaAsCommitted();
  const prisma = await asTest({
    name: 'prisma generate',
    program: 'node_modules/.bin/prisma',
    args: ['generate'],
  });
  const print = await asTest({
    name: 'print schema.graphql',
    program: 'node',
    args: ['packages/api/src/print-schema.ts'],
  });
  const drift = committed === (await schemaAsCommitted()) ? passed : failed;
  if (drift === failed) {
    console.log(
      '  FAILED  schema.graphql did not match the code. It is printed anew: review the change and commit it.',
    );
  }
  const args = ['--config', 'codegen.ts'];
  const program = 'node_modules/.bin/graphql-codegen';
  const client = await asTest(inFolder({ name: 'types of the client', program, args, folder: 'apps/web' }));
  return total([prisma, print, drift, client]);
}

async function schemaAsCommitted(): Promise<string | null> {
  const path = join(root, 'schema.graphql');
  return existsSync(path) ? readFile(path, 'utf8') : null;
}

async function types(): Promise<Outcome> {
  const projects = [...workspaces, 'apps/server', 'apps/web', 'test'];
  const check = (project: string): Command => ({
    name: project,
    program: 'node_modules/.bin/tsc',
    args: ['-p', project, '--noEmit'],
  });
  return total(await asTests(projects.map(check)));
}

function everyRoom(): Promise<Outcome> {
  return vitest('house', 'schema', ...rooms);
}

/** The registers that imports and conformance are tried with are not ours to publish: they lie beside the checkout. */
async function referenceData(): Promise<Outcome> {
  if (existsSync(join(root, '../shared/data'))) return passed;
  return missing('TESTS WITH REAL REGISTERS DID NOT RUN: there is no folder ../shared/data.');
}

/** What is missing fails CI; elsewhere the run says loudly what did not run. */
function missing(warning: string): Outcome {
  console.log(warning);
  return { ...(process.env.CI ? failed : notRun), warnings: [warning] };
}

async function journeys(): Promise<Outcome> {
  if (findBrowser()) return vitest('e2e');
  return missing('BROWSER JOURNEYS DID NOT RUN: there is no Chromium. Install one, or set CHROMIUM_PATH.');
}
