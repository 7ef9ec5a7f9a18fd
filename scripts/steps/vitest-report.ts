import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What one run of Vitest did, by its own JSON reporter. */
export interface TestCount {
  readonly passed: number;
  /** Names of what failed; a file that could not be read counts as one. */
  readonly failed: readonly string[];
  /** Names of what was skipped: each skip says its reason in its name. */
  readonly skipped: readonly string[];
}

/** The part of Vitest's JSON report (Jest's format) that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads a report file; null when the run ended before it wrote one. */
export const readReport = (path: string): TestCount | null =>
  existsSync(path) ? countTests(JSON.parse(readFileSync(path, 'utf8'))) : null;

/** Counts the tests of a report one by one. */
export function countTests({ testResults }: Report): TestCount {
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({
      status: test.status,
      name: `${relative('.', file.name)}: ${test.fullName}`,
    })),
  );
  const named = (wanted: (status: string) => boolean): string[] =>
    tests.filter((test) => wanted(test.status)).map((test) => test.name);
  const brokenFiles = testResults
    .filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    )
    .map((file) => relative('.', file.name));
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [...named((status) => status === 'failed'), ...brokenFiles],
    skipped: named((status) => ['skipped', 'pending', 'todo', 'disabled'].includes(status)),
  };
}
