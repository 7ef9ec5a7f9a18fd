import { analyzeDraft } from '../../lib/analysis';
import { LANGUAGES, type Language } from '../../lib/model/language';
import { type Post, posts } from '../../tests/corpus/posts';
import { corpusNames, corpusRows, type Row } from '../../tests/corpus/rows';
import { unheardEars } from './folds';

/** Ears were taught with these very rows: each row is judged by ears that have not heard it. */
const earsFor = unheardEars();

/** What the coach says of the project's own corpus, as a user with default settings sees it. */
interface Tally {
  ordinary: number;
  alarms: number;
  fixes: number;
  slips: number;
  found: number;
  rightPrinciple: number;
  advice: number;
  waysOut: number;
}

const empty = (): Tally => ({
  ordinary: 0,
  alarms: 0,
  fixes: 0,
  slips: 0,
  found: 0,
  rightPrinciple: 0,
  advice: 0,
  waysOut: 0,
});

type Judged = Pick<Row, 'text' | 'expect' | 'options'>;

function count({ text, expect, options }: Judged, tally: Tally): void {
  const { findings } = analyzeDraft(text, options ?? {}, undefined, earsFor(text));
  const advice = findings.filter((one) => one.severity !== 'praise' && one.principle !== 'post');
  tally.advice += advice.length;
  tally.waysOut += advice.filter((one) => one.suggestions.length > 0).length;
  if (expect === null) {
    tally.ordinary += 1;
    tally.alarms += Number(advice.length > 0);
    tally.fixes += Number(advice.some((one) => one.severity === 'fix'));
    return;
  }
  const [principle] = expect.split('/');
  tally.slips += 1;
  tally.found += Number(advice.length > 0);
  tally.rightPrinciple += Number(advice.some((one) => one.principle === principle));
}

/** Rules that praise: no slip is planted there. */
const PRAISE = new Set(['polite/courtesy', 'positive/thanks']);

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

function print(title: string, tally: Tally): void {
  console.log(`${title}
  ordinary posts with an alarm   ${share(tally.alarms, tally.ordinary)}, with one to fix ${tally.fixes}
  planted slips found            ${share(tally.found, tally.slips)}
  … with the right principle     ${share(tally.rightPrinciple, tally.slips)}
  advice that can be applied     ${share(tally.waysOut, tally.advice)}`);
}

const tallies: Record<Language, Record<Row['batch'], Tally>> = {
  fr: { dev: empty(), blind: empty() },
  en: { dev: empty(), blind: empty() },
};
const rows = corpusNames().flatMap((name) => corpusRows(name));
for (const row of rows.filter(({ expect }) => !PRAISE.has(expect ?? '')))
  count(row, tallies[row.lang][row.batch]);
for (const language of LANGUAGES) {
  for (const batch of ['dev', 'blind'] as const) print(`${language}, ${batch}`, tallies[language][batch]);
}

/** A slip of `posts` may be named by any rule of its principle. */
const asRow = ({ text, principle }: Post): Judged => ({ text, expect: principle });
for (const language of LANGUAGES) {
  const tally = empty();
  for (const post of posts(language)) count(asRow(post), tally);
  print(
    `${language}, posts written without a rule in sight (half of the ordinary ones are near misses and twins of slips)`,
    tally,
  );
}
