import '../lib/i18n/sets/everything';
import { t } from '../lib/i18n/t';
import type { MessageKey } from '../lib/i18n/types';
import { LANGUAGES, type Language } from '../lib/model/language';
import { PRINCIPLES } from '../lib/model/principle';
import { type Cases, unmark } from '../lib/tone/cases';
import type { Rule } from '../lib/tone/rule';
import { SOURCES, type SourceId } from '../lib/tone/sources';

/** Examples of each rule shown in a language. */
const EXAMPLES = 2;

const HEAD = `# The rules of tone

Written by \`npm run rules\`; a test fails when it is not up to date. Each rule names the level at which it begins to speak
(beginner, standard, strict) and where it comes from. What it must leave alone stands in its \`.cases.ts\`.
`;

/** The page of all rules, in Markdown: what, why, source, level, examples, in both languages. */
export function rulesPage(rules: readonly Rule[], casesOf: (id: string) => Cases): string {
  const parts = PRINCIPLES.map((principle) => {
    const own = rules.filter((rule) => rule.principle === principle);
    const title = LANGUAGES.toReversed()
      .map((language) => t(language, `principle.${principle}`))
      .join(' · ');
    return [`## ${title}`, ...own.map((rule) => ruleSection(rule, casesOf(rule.id)))].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n')}\n`;
}

function ruleSection(rule: Rule, cases: Cases): string {
  const source: { title: string; url?: string } = SOURCES[rule.source as SourceId];
  return [
    `### \`${rule.id}\``,
    ...LANGUAGES.toReversed().map(
      (language) => `**${say(language, `ruleName.${rule.id}`)}**: ${say(language, `rule.${rule.id}`)}`,
    ),
    `${rule.severity}, from level ${rule.level}${rule.state === 'trial' ? ', on trial' : ''}. Source: ${source.url ? `[${source.title}](${source.url})` : source.title}.${rule.oneLanguage ? ` Only ${rule.oneLanguage.language}: ${rule.oneLanguage.why}.` : ''}`,
    ...LANGUAGES.toReversed().flatMap((language) => examples(cases[language]?.flags ?? [])),
  ].join('\n\n');
}

const say = (language: Language, key: string): string =>
  t(language, key as MessageKey, { found: '…', instead: '…', count: 2 });

function examples(flags: NonNullable<Cases[Language]>['flags']): string[] {
  const lines = flags.slice(0, EXAMPLES).map(([marked, corrected]) => {
    const { text, range } = unmark(marked);
    const found = range ? `“${text.slice(range.start, range.end)}” in ` : '';
    return `- ${found}*${oneLine(text)}*${corrected === null ? '' : ` → *${oneLine(corrected)}*`}`;
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ').replaceAll('*', '\\*');
