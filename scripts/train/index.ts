import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../../lib/tone/learned/codec';
import { TRAITS, traitOdds } from '../../lib/tone/learned/model';
import { measure } from '../eval/metrics';
import { table } from '../eval/report';
import { FOLDS, trainingRows } from './data';
import { trainEars } from './ears';
import { PLANS } from './lessons';
import { trainer } from './train';

const MODEL = 'assets/generated/tone-model.json';

const rows = trainingRows();
const train = trainer(rows);
const models = Array.from({ length: FOLDS }, (_, fold) => train([fold]));

const lines = [...new Set(rows.map((row) => row.set))].flatMap((set) => {
  const trait = TRAITS.find((one) => PLANS[one].layer.some((lesson) => lesson.set.test(set)));
  if (!trait) return [];
  const own = rows.filter((row) => row.set === set);
  const predictions = own.map((row) => {
    const learned = models[row.fold]?.[trait];
    const score = learned ? (traitOdds(learned, row.language, row.features, row.signs) ?? 0) : 0;
    return { score, flag: score > (learned?.rare[row.language] ?? 0) };
  });
  const metrics = measure(
    predictions,
    own.map((row) => row.label),
  );
  return [{ set, rows: own.length, engine: trait, metrics }];
});
console.log('What was learned, alone and out of fold; flagged past the score of 1 % of ordinary posts:');
console.log(table(lines));

const stored = JSON.stringify(encodeModel(train([])));
writeFileSync(MODEL, `${stored}\n`);
console.log(`${MODEL}: ${(gzipSync(stored).length / 1000).toFixed(1)} kB compressed`);

trainEars();
