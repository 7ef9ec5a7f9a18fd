import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { PRINCIPLES } from '../lib/model/principle';
import type { Cases } from '../lib/tone/cases';
import { RULES } from '../lib/tone/rules';
import { rulesPage } from './rules-page';

const cases = new Map<string, Cases>();
for (const principle of PRINCIPLES) {
  const folder = `lib/tone/rules/${principle}`;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => name.endsWith('.cases.ts'))) {
    const loaded = (await import(`../lib/tone/rules/${principle}/${file}`)) as { cases: Cases };
    cases.set(`${principle}/${file.replace('.cases.ts', '')}`, loaded.cases);
  }
}
writeFileSync(
  'docs/rules.md',
  rulesPage(RULES, (id) => cases.get(id) ?? {}),
);
console.log(`docs/rules.md: ${RULES.length} rules`);
