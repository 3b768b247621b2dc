import { describe, expect, it } from 'vitest';
import { outcomeOf } from './vitest.ts';

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

describe('counting a vitest report', () => {
  it('counts what passed and what was skipped', () => {
    expect(outcomeOf(clean, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('counts a file that could not be loaded as one failed test', () => {
    const file = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
    expect(outcomeOf({ ...clean, testResults: [file] }, 1).failed).toBe(1);
  });

  it('never reports a clean run when vitest ended badly', () => {
    expect(outcomeOf(clean, 1).failed).toBe(1);
  });
});
