import { total } from './run/outcome.ts';
import { steps } from './run/steps.ts';

// `pnpm test` runs everything; `pnpm check` (`--fast`) the part that needs neither database nor browser.
const fast = process.argv.includes('--fast');
const chosen = steps.filter((step) => step.runs === 'both' || step.runs === (fast ? 'fast' : 'all'));

const results = [];
for (const [at, step] of chosen.entries()) {
  console.log(`\n━━ ${at + 1}/${chosen.length}  ${step.heading}\n`);
  const started = performance.now();
  const outcome = await step.run();
  results.push({ heading: step.heading, seconds: (performance.now() - started) / 1000, outcome });
}

console.log('\n━━ Summary\n');
for (const { heading, seconds, outcome } of results) {
  const mark = outcome.failed ? 'FAILED' : 'ok    ';
  console.log(
    `  ${mark}  ${heading}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds.toFixed(1)} s)`,
  );
}
const all = total(results.map((result) => result.outcome));
for (const warning of all.warnings ?? []) console.log(`  ${warning}`);
console.log(`\n${all.passed} passed, ${all.failed} failed${all.skipped ? `, ${all.skipped} skipped` : ''}`);
process.exitCode = all.failed ? 1 : 0;
