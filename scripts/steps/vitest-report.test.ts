import { describe, expect, it } from 'vitest';
import { countTests } from './vitest-report';

const test = (status: string, fullName: string = status) => ({ status, fullName });

describe('countTests', () => {
  it('counts what passed and names what failed or was skipped', () => {
    const tests = [
      test('passed'),
      test('passed'),
      test('failed', 'writes once'),
      test('skipped', 'no corpus'),
    ];
    expect(
      countTests({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: tests }] }),
    ).toEqual({
      passed: 2,
      failed: ['a.test.ts: writes once'],
      skipped: ['a.test.ts: no corpus'],
    });
  });

  it('counts a file that could not be run as one failure', () => {
    const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
    expect(countTests({ testResults: [broken] }).failed).toEqual(['broken.test.ts']);
  });
});
