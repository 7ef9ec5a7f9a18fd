import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Step, type StepRun } from './step';
import { readReport, type TestCount } from './vitest-report';

/** A step that has run, with its tests when it has any. */
interface Outcome {
  readonly run: StepRun;
  readonly tests: TestCount;
}

/** Steps in order; those of one group run at the same time. */
export type Plan = readonly (readonly Step[])[];

/**
 * Runs all groups, also after one has failed, so that everything that is wrong is seen at once. Ends with the failures'
 * output, the names of skipped tests, and the line `N passed, N failed`: each test of Vitest counts one, and so does
 * each step without tests (types, lint, build).
 *
 * @returns the exit code: 0 when all passed.
 */
export async function runPlan(plan: Plan): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-3p-reports-'));
  const outcomes: Outcome[] = [];
  for (const group of plan) {
    outcomes.push(...(await Promise.all(group.map((step) => runCounted(step, folder)))));
  }
  rmSync(folder, { recursive: true, force: true });
  return report(outcomes);
}

async function runCounted(step: Step, folder: string): Promise<Outcome> {
  const path = join(folder, `${step.script}.json`);
  const args = step.tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`] : [];
  const run = await runStep(step, args);
  const outcome = { run, tests: testsOf(run, step.tests ? readReport(path) : null) };
  const { passed, failed } = outcome.tests;
  const count = step.tests ? `, ${passed} tests passed` : '';
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${step.script} (${run.seconds.toFixed(1)} s${count})`);
  return outcome;
}

/** A step without tests counts as one; a run of tests that tested nothing, or failed outside its tests, failed once. */
export function testsOf(run: Pick<StepRun, 'step' | 'ok'>, count: TestCount | null): TestCount {
  const { script, tests } = run.step;
  if (!tests) return run.ok ? one(1, []) : one(0, [script]);
  if (count === null) return one(0, [`${script} ended before it could report its tests`]);
  if (count.failed.length > 0) return count;
  if (count.passed === 0) return { ...count, failed: [`${script} ran no test`] };
  if (!run.ok) return { ...count, failed: [`${script} failed outside its tests`] };
  return count;
}

const one = (passed: number, failed: readonly string[]): TestCount => ({ passed, failed, skipped: [] });

function report(outcomes: readonly Outcome[]): number {
  for (const { run, tests } of outcomes.filter((outcome) => outcome.tests.failed.length > 0)) {
    console.log(`\n──── ${run.step.script} ────`);
    if (!run.step.live) console.log(run.output.trim());
    for (const name of tests.failed) console.log(`✗ ${name}`);
  }
  const skipped = outcomes.flatMap((outcome) => outcome.tests.skipped);
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `- ${name}`).join('\n')}`);

  const passed = outcomes.reduce((sum, { tests }) => sum + tests.passed, 0);
  const failed = outcomes.reduce((sum, { tests }) => sum + tests.failed.length, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
