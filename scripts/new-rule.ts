import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../lib/model/language';
import { PRINCIPLES } from '../lib/model/principle';

const HELP = `npm run new:rule <principle>/<name>

  <principle>  ${PRINCIPLES.join(', ')}
  <name>       lower-case words with hyphens, such as jokes-on-ageing`;

/** Writes a rule with empty cases and its message keys; what is left to fill in fails `npm run check` by name. */
function newRule(id: string): string[] {
  const [principle, name] = id.split('/');
  const known = PRINCIPLES.find((one) => one === principle);
  if (!known || !name || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) throw new Error(HELP);
  const path = `lib/tone/rules/${id}`;
  if (existsSync(`${path}.ts`)) throw new Error(`${path}.ts is there already: ids are never used twice`);
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(`${path}.ts`, ruleFile(id, known, constant));
  writeFileSync(`${path}.cases.ts`, CASES_FILE);
  register(id, constant);
  for (const language of LANGUAGES) addMessages(`lib/i18n/${language}/${known}.ts`, id);
  return [
    `${path}.ts`,
    `${path}.cases.ts`,
    ...LANGUAGES.map((language) => `lib/i18n/${language}/${known}.ts`),
  ];
}

const ruleFile = (
  id: string,
  principle: string,
  constant: string,
): string => `import { defineRule } from '../../rule';

/** What it finds, and why a reader would mind. */
export const ${constant} = defineRule({
  id: '${id}',
  principle: '${principle}',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  find: {
    fr: [{ find: 'à remplacer', say: 'par ceci' }],
    en: [{ find: 'to be replaced', say: 'by this' }],
  },
});
`;

const CASES_FILE = `import type { Cases } from '../../cases';

/** Flags: the words in [[ ]], then the corrected sentence. Allows: what must stay untouched, and why. */
export const cases: Cases = {
  fr: { flags: [], allows: [] },
  en: { flags: [], allows: [] },
};
`;

function register(id: string, constant: string): void {
  const file = 'lib/tone/rules/index.ts';
  const line = `import { ${constant} } from './${id}';`;
  const lines = readFileSync(file, 'utf8').split('\n');
  const after = lines.findIndex((one) => one.startsWith('import { ') && one > line);
  const lastImport = lines.findLastIndex((one) => one.startsWith('import '));
  lines.splice(after < 0 ? lastImport + 1 : after, 0, line);
  const text = lines
    .join('\n')
    .replace(/(RULES: readonly Rule\[\] = \[)([^\]]*?),?(\s*\];)/, `$1$2, ${constant}$3`);
  writeFileSync(file, text);
}

function addMessages(file: string, id: string): void {
  const text = readFileSync(file, 'utf8');
  const keys = `  'ruleName.${id}': '',\n  'rule.${id}': '',\n`;
  writeFileSync(file, text.replace(/^\} as const/m, `${keys}} as const`));
}

try {
  const [id = ''] = process.argv.slice(2);
  console.log(['Written:', ...newRule(id)].join('\n  '));
  console.log(
    'Next: its cases (3 flags and 5 allows a language), its messages, its source; then npm run fix && npm run check',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
