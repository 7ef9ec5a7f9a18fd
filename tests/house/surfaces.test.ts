import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROOFS, split, surfacesPage } from '../../scripts/surfaces-page';

it('docs/surfaces.md says what the matrix says (npm run surfaces)', () => {
  expect(readFileSync('docs/surfaces.md', 'utf8')).toBe(surfacesPage());
});

it('the tests of the table run at every surface of the table', () => {
  expect(readFileSync('tests/e2e/everywhere.test.ts', 'utf8')).toContain('describe.each(SURFACES)');
});

describe.each(PROOFS)('%s', (proof) => {
  const [file, title] = split(proof);
  const source = readFileSync(`tests/${file}`, 'utf8');

  it('is a test, and is not skipped', () => {
    const call = source.split(`('${title}'`)[0]?.split('\n').at(-1);
    expect(source).toContain(`('${title}'`);
    expect(call).not.toContain('skip');
  });

  it('runs in both browsers', () => {
    // The contract of a composer is a function; its own test file calls it for each browser.
    const suite = file.endsWith('.test.ts')
      ? source
      : readFileSync('tests/contract/composer.test.ts', 'utf8');
    expect(suite).toMatch(/describe\.each\(BROWSERS\)|for \(const browser of BROWSERS\)/);
  });
});
