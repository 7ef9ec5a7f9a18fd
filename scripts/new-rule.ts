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
import { table } from '../../table';

/** What it finds, and why a reader would mind. */
export const ${constant} = defineRule({
  id: '${id}',
  principle: '${principle}',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  // Without a replacement, the sentence may be left out where the draft goes on without it.
  elseDropSentence: true,
  // A phrase a line; what to say instead after the arrow, \`-\` to take it out. [Only this] is marked and replaced.
  find: {
    fr: table(\`
      à remplacer => par ceci
      [seulement ceci] (,|$|!)\`),
    en: table(\`
      to be replaced => by this
      [only this] (,|$|!)\`),
  },
  // Where these match, the rule is silent.
  allow: { fr: [], en: [] },
});
`;

const CASES_FILE = `import type { Cases } from '../../cases';

/** Flags: the words in [[ ]], then the corrected sentence. Allows: what must stay untouched, and why. */
export const cases: Cases = {
  fr: { flags: [], allows: [] },
  en: { flags: [], allows: [] },
};
`;

/** Puts the rule beside its neighbours by path, among the imports and in the list. */
function register(id: string, constant: string): void {
  const file = 'lib/tone/rules/index.ts';
  const lines = readFileSync(file, 'utf8').split('\n');
  const imports = lines.flatMap((line, at) => {
    const [, name, path] = /^import \{ (\w+) \} from '\.\/(.+)';$/.exec(line) ?? [];
    return name && path ? [{ at, name, path }] : [];
  });
  const before = imports.filter(({ path }) => path < id).at(-1) ?? imports[0];
  if (!before) throw new Error(`${file}: no rule to stand beside`);
  const listed = lines.findIndex((line) => line.trim() === `${before.name},`);
  lines.splice(listed + 1, 0, `  ${constant},`);
  lines.splice(before.at + 1, 0, `import { ${constant} } from './${id}';`);
  writeFileSync(file, lines.join('\n'));
}

function addMessages(file: string, id: string): void {
  const text = readFileSync(file, 'utf8');
  const keys = `  'ruleName.${id}': '',\n  'rule.${id}': '',\n`;
  // Beside the rules of its principle, in the order of their ids.
  const next = [...text.matchAll(/^ {2}'ruleName\.(.+?)'/gm)].find(([, other = '']) => other > id);
  const at = next ? next.index : text.search(/^\} as const/m);
  writeFileSync(file, text.slice(0, at) + keys + text.slice(at));
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
