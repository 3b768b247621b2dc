import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './command.ts';
import { failed, type Outcome } from './outcome.ts';

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/** Counts the tests of a report; a file that could not even be loaded is one failed test. */
export function outcomeOf(report: Report, exitCode: number): Outcome {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  const failures = report.numFailedTests + broken.length;
  // An unhandled error fails the run without failing a test: it must not be lost.
  const unexplained = exitCode !== 0 && failures === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failures + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs the named projects of `test/vitest.config.ts` in one vitest, and counts their tests. */
export async function vitest(...projects: string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'upstream-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...reporters,
    ...projects.map((name) => `--project=${name}`),
  ];
  const { code } = await execute({ name: 'vitest', program: 'node', args, folder: 'test' }, true);
  const outcome = existsSync(file) ? outcomeOf(JSON.parse(await readFile(file, 'utf8')), code) : failed;
  await rm(folder, { recursive: true, force: true });
  return outcome;
}
