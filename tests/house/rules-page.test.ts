import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Cases } from '../../lib/tone/cases';
import { RULES } from '../../lib/tone/rules';
import { rulesPage } from '../../scripts/rules-page';

const FILES = import.meta.glob<{ cases: Cases }>('../../lib/tone/rules/*/*.cases.ts', { eager: true });

it('docs/rules.md tells of every rule as it is (npm run rules)', () => {
  const page = rulesPage(RULES, (id) => FILES[`../../lib/tone/rules/${id}.cases.ts`]?.cases ?? {});
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(page);
});
