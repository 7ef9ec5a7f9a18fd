import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}
interface LintMessage {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

it('Mozilla’s linter finds neither error nor warning in the Firefox build', () => {
  const webExt = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--output=json', '--source-dir'];
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [...webExt, '.output/firefox-mv3'], { encoding: 'utf8' });
    } catch (error) {
      // web-ext ends with 1 when it has found an error, and has written its report all the same.
      return String((error as { stdout?: string }).stdout);
    }
  };
  const report = JSON.parse(run()) as LintReport;
  expect([...report.errors, ...report.warnings].map(({ code, file }) => `${code} in ${file}`)).toEqual([]);
});
