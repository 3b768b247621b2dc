/** What came of one step: how many tests it stands for, and what must be read when it failed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What did not run and why, said again beside the summary. */
  warnings?: string[];
}

/** A part of the whole run, with a heading a person can read. */
export interface Step {
  heading: string;
  /** Whether it belongs to `pnpm test` (`all`), to `pnpm check` (`fast`), or to both. */
  runs: 'all' | 'fast' | 'both';
  run(): Promise<Outcome>;
}

/** One test that passed. */
export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 };

/** One test that failed. */
export const failed: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** The sum of several outcomes, warnings kept in order. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, each) => sum + each.passed, 0),
    failed: outcomes.reduce((sum, each) => sum + each.failed, 0),
    skipped: outcomes.reduce((sum, each) => sum + each.skipped, 0),
    warnings: outcomes.flatMap((each) => each.warnings ?? []),
  };
}
