import { readFileSync } from 'node:fs';
import { analyzeDraft } from '../../lib/analysis';
import { isHeated } from '../../lib/coach/heated';
import { CATALOGUE } from '../../lib/hashtags/catalogue';
import { TAG_RULES } from '../../lib/hashtags/doctor';
import type { Language } from '../../lib/model/language';
import { POST_RULES } from '../../lib/post/rules';

/**
 * Written by hand for this project: what drafts of the field are like, and what the coach should see in each. `heated` are
 * posts that are answered, half of them calm; the signs of anger were taught with them.
 */
export const CORPORA = ['hashtags', 'doctor', 'privacy', 'ordinary', 'heated'] as const;
export type Corpus = (typeof CORPORA)[number];

/** One figure of a corpus: how many answers were right, and which were not. */
export interface Score {
  readonly language: Language;
  readonly corpus: Corpus;
  readonly rows: number;
  /** Of what was said, the part that was right. For `ordinary`: of the drafts, the part left in peace. */
  readonly precision: number;
  /** Of what had to be said, the part that was; null where nothing had to be. */
  readonly recall: number | null;
  readonly wrong: readonly string[];
}

interface Row {
  readonly text: string;
  /** What a person expects: themes of tags or ids of rules; empty for none. The first must be found, the others may. */
  readonly expected: readonly string[];
}

/** Any day on which no season’s tag would be offered for the corpus’ themes. */
const QUIET_DAY = '2027-01-20';

/** Measures one corpus in one language. */
export function score(corpus: Corpus, language: Language): Score {
  const rows = corpus === 'ordinary' ? ordinaryRows(language) : labelledRows(corpus, language);
  let said = 0;
  let right = 0;
  let needed = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const row of rows) {
    const answers = answersOf(corpus, row.text, language);
    const good = answers.filter((answer) => row.expected.includes(answer));
    const [must] = row.expected;
    said += answers.length;
    right += good.length;
    if (must !== undefined) needed += 1;
    if (must !== undefined && answers.includes(must)) found += 1;
    const missed = must !== undefined && !answers.includes(must);
    if (missed || good.length < answers.length) {
      wrong.push(
        `${row.text} → ${answers.join(', ') || 'nothing'} (expected ${row.expected.join(', ') || 'nothing'})`,
      );
    }
  }
  const precision = corpus === 'ordinary' ? 1 - wrong.length / rows.length : said === 0 ? 1 : right / said;
  return {
    language,
    corpus,
    rows: rows.length,
    precision,
    recall: needed === 0 ? null : found / needed,
    wrong,
  };
}

const idsOf = (rules: readonly { readonly id: string }[], keep = /./): ReadonlySet<string> =>
  new Set(rules.map(({ id }) => id).filter((id) => keep.test(id)));

/** The rules that answer for each corpus; typography is a matter of region, not an alarm. */
const ANSWERING: Readonly<Record<'doctor' | 'privacy' | 'ordinary', ReadonlySet<string>>> = {
  doctor: idsOf(TAG_RULES),
  privacy: idsOf(POST_RULES, /private/),
  ordinary: idsOf(POST_RULES, /^(?!post\/french)/),
};

function answersOf(corpus: Corpus, text: string, language: Language): string[] {
  const analysis = analyzeDraft(text, { interfaceLanguage: language, today: QUIET_DAY });
  if (corpus === 'heated') return isHeated(text, analysis) ? ['heated'] : [];
  if (corpus !== 'hashtags') {
    return [
      ...new Set(analysis.findings.map(({ rule }) => rule).filter((rule) => ANSWERING[corpus].has(rule))),
    ];
  }
  return analysis.hashtags.map(({ tag }) => CATALOGUE.find((row) => row.tag === tag)?.theme ?? tag);
}

function labelledRows(corpus: Corpus, language: Language): Row[] {
  return lines(`${corpus}.tsv`)
    .map((line) => line.split('\t') as [string, string, string])
    .filter(([own]) => own === language)
    .map(([, expected, text]) => ({ text, expected: expected === '-' ? [] : expected.split(',') }));
}

const ordinaryRows = (language: Language): Row[] =>
  lines(`post-ordinary.${language}.txt`).map((text) => ({ text, expected: [] }));

const lines = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
