import { describe, expect, it } from 'vitest';
import { testsOf } from './run';

const unit = (ok: boolean) => ({ step: { script: 'unit', tests: true }, ok });
const count = (passed: number, failed: string[] = []) => ({ passed, failed, skipped: [] });

describe('testsOf', () => {
  it('counts a step without tests as one', () => {
    expect(testsOf({ step: { script: 'types', tests: false }, ok: true }, null)).toEqual(count(1));
    expect(testsOf({ step: { script: 'types', tests: false }, ok: false }, null)).toEqual(
      count(0, ['types']),
    );
  });

  it('fails a run that tested nothing', () => {
    expect(testsOf(unit(true), count(0)).failed).toEqual(['unit ran no test']);
  });

  it('fails a run that left no report', () => {
    expect(testsOf(unit(true), null).failed).toHaveLength(1);
  });

  it('fails a run whose tests passed but which did not, such as an error after the last test', () => {
    expect(testsOf(unit(false), count(3))).toEqual(count(3, ['unit failed outside its tests']));
  });

  it('gives Vitest’s own numbers otherwise', () => {
    expect(testsOf(unit(false), count(3, ['a']))).toEqual(count(3, ['a']));
  });
});
