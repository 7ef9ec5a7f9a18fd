import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, it } from 'vitest';

/** One case of twitter/twitter-text's conformance suite. */
export interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}

const FOLDER = process.env.TWITTER_TEXT_CONFORMANCE ?? resolve('..', 'shared', 'conformance');

/** Why a case is not ours, by its section and description. Each is tested to differ still, so none outlives its reason. */
export type Exceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Declares a test for each case of each section that has a check. `check` throws when the product answers otherwise.
 * Where the file is absent, one test that is skipped by name says so.
 */
export function conformance(
  file: string,
  checks: Readonly<Record<string, (one: Case) => void>>,
  exceptions: Exceptions = {},
): void {
  const path = join(FOLDER, file);
  describe(`conformance: ${file}`, () => {
    if (!existsSync(path)) {
      it.skip(`${file} is absent: name its folder in TWITTER_TEXT_CONFORMANCE to run it`, () => {});
      return;
    }
    const { tests } = load(readFileSync(path, 'utf8')) as { tests: Record<string, Case[]> };
    it('has a check for every section', ({ expect }) => {
      expect(Object.keys(tests).filter((section) => checks[section] === undefined)).toEqual([]);
    });
    for (const [section, check] of Object.entries(checks)) {
      describe(section, () => declare(tests[section] ?? [], check, exceptions[section] ?? {}));
    }
  });
}

function declare(
  cases: readonly Case[],
  check: (one: Case) => void,
  exceptions: Readonly<Record<string, string>>,
): void {
  for (const one of cases) {
    const reason = exceptions[one.description];
    if (reason === undefined) it(one.description, () => check(one));
    else it(`differs: ${one.description} (${reason})`, ({ expect }) => expect(() => check(one)).toThrow());
  }
  it('lists no exception that is not a case', ({ expect }) => {
    const known = new Set(cases.map(({ description }) => description));
    expect(Object.keys(exceptions).filter((description) => !known.has(description))).toEqual([]);
  });
}
