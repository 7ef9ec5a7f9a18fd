import { LANGUAGES } from '../../lib/model/language';
import { CORPORA, score } from '../../tests/corpus/reach';

/** `npm run eval:reach [-- --wrong]`: precision and recall of tags, doctor and privacy, and peace on ordinary posts. */
const showWrong = process.argv.includes('--wrong');
const percent = (share: number | null): string =>
  (share === null ? '–' : `${(100 * share).toFixed(1)} %`).padStart(8);

console.log('corpus     lang  rows  precision   recall');
for (const corpus of CORPORA) {
  for (const language of LANGUAGES) {
    const { rows, precision, recall, wrong } = score(corpus, language);
    console.log(
      `${corpus.padEnd(10)} ${language.padEnd(4)} ${String(rows).padStart(5)}  ${percent(precision)}  ${percent(recall)}`,
    );
    if (showWrong) for (const line of wrong) console.log(`    ${line}`);
  }
}
console.log(
  'ordinary: the share of 200 posts of the field left in peace by accessibility, links and privacy; heated: posts to answer',
);
