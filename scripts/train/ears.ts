import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../lib/model/language';
import { encodeUndertone } from '../../lib/tone/undertone/codec';
import { measure } from '../eval/metrics';
import { table } from '../eval/report';
import { heardPosts } from './posts';
import { judgedUnheard, trainUndertone } from './undertone';

const MODEL = 'assets/generated/undertone-model.json';

/** Trains the ears with our own posts, prints how well they hear posts that they have not heard, and writes them. */
export function trainEars(): void {
  const heard = heardPosts();
  const ears = trainUndertone(heard);
  const judged = judgedUnheard(heard);
  const lines = LANGUAGES.map((language) => {
    const own = judged.filter((one) => one.language === language);
    const predictions = own.map(({ odds }) => ({ score: odds, flag: odds > ears[language].rare.standard }));
    const labels = own.map(({ slips }): 0 | 1 => (slips ? 1 : 0));
    return {
      set: `posts.${language}`,
      rows: own.length,
      engine: 'undertone',
      metrics: measure(predictions, labels),
    };
  });
  console.log(
    '\nThe ears, on our own posts that they have not heard; flagged past the odds of rare ordinary posts:',
  );
  console.log(table(lines));
  const stored = JSON.stringify(encodeUndertone(ears));
  writeFileSync(MODEL, `${stored}\n`);
  console.log(`${MODEL}: ${(gzipSync(stored).length / 1000).toFixed(1)} kB compressed`);
}
