import { readdirSync, readFileSync } from 'node:fs';
import { analyzeDraft } from '../../lib/analysis';
import type { ComposerKind } from '../../lib/model/draft';
import type { Finding } from '../../lib/model/finding';
import type { Language } from '../../lib/model/language';
import type { Address } from '../../lib/model/settings';
import { RULES } from '../../lib/tone/rules';

/** One post of our own corpus, `tests/corpus/<principle>.<lang>.jsonl`. */
export interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** The rule that must speak; null: an ordinary post, on which everything must stay silent. */
  readonly expect: string | null;
  /** What is being tried, in a word or two: `insult`, `help-line`. */
  readonly kind?: string;
  /** `dev`: rules were written with it in sight; `blind`: written after the rules, before they were run on it. */
  readonly batch: 'dev' | 'blind';
  /** A slip that is not seen yet, kept so that it counts: the test says when that has changed. */
  readonly missed?: true;
  readonly options?: { readonly kind?: ComposerKind; readonly address?: Address };
}

const FOLDER = new URL('.', import.meta.url);

/** Names of the corpus files without their ending, such as `polite.fr`, in order. */
export const corpusNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();

/** @throws Error naming file and line when a line is no JSON. */
export function corpusRows(name: string): Row[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch (error) {
      throw new Error(`${name}.jsonl, line ${index + 1}: ${String(error)}`);
    }
  });
}

/** What the product says of a row as a user with default settings would see it. */
export const findingsOf = (row: Row): readonly Finding[] =>
  analyzeDraft(row.text, row.options ?? {}).findings;

/**
 * The same with the rules of one principle alone. Where several rules see the same words one finding is shown, so the work on
 * one principle would otherwise hide or bare the findings of another.
 */
export function findingsOfPrinciple(row: Row, principle: string): readonly Finding[] {
  const others = RULES.filter((rule) => rule.principle !== principle).map((rule) => rule.id);
  return analyzeDraft(row.text, { ...row.options, offRules: others }).findings.filter(
    (one) => one.principle === principle,
  );
}
